/** An entry of a list to choose from. */
export function selectOption(text: string, value: string, isChosen: boolean): HTMLOptionElement {
  const option = document.createElement('option');
  option.value = value;
  option.textContent = text;
  option.selected = isChosen;
  return option;
}
