/** Puts a line at the head of the text of the page. */
export function putNote(text: string, buttons: readonly HTMLButtonElement[]): HTMLElement {
  const line = document.createElement('p');
  line.className = 'workspace-note';
  line.append(text, ...buttons.flatMap((button) => [' ', button]));
  document.querySelector('main .sl-markdown-content')?.before(line);
  return line;
}

/** A button of such a line: the page is loaded again, after what the button does. */
export function noteButton(text: string, act?: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'quiet-button';
  button.textContent = text;
  button.addEventListener('click', () => {
    act?.();
    location.reload();
  });
  return button;
}
