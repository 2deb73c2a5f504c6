/**
 * Changes the words of an element and nothing of its structure: a text node that comes or goes makes the browser look at the style of every list
 * of the page again, because Starlight's style sheet asks what the items of a list are made of, and that takes longer than a frame.
 */
export function setText(element: Element, text: string): void {
  const [node, ...rest] = element.childNodes;
  if (node instanceof Text && rest.length === 0) node.data = text;
  else element.replaceChildren(document.createTextNode(text));
}
