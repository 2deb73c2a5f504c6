import { rowFilterText } from '#text/row-filter.ts';
import { define, requiredChildren } from './define.ts';

/**
 * `<row-filter data-count-template="Показано: {shown} из {total}">` (the template is optional): shows only the rows with the chosen
 * tag. Needs inside: `[data-filter]`, a hidden group of radio buttons `input` whose values are tags, '' for all; rows with
 * `data-filter-tags="a b"`; `[data-filter-status]`, a polite live region. A `[data-filter-group]` whose rows are all hidden is
 * hidden too.
 */
export class RowFilter extends HTMLElement {
  #abort = new AbortController();

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    const [filter] = requiredChildren(this, '[data-filter]', HTMLElement);
    const [status] = requiredChildren(this, '[data-filter-status]', HTMLElement);
    const choices = requiredChildren(filter, 'input', HTMLInputElement);
    const refresh = (): void => this.#render(chosenTag(choices), status);
    filter.hidden = false;
    filter.addEventListener('change', refresh, { signal });
    // A browser may restore the choice after a reload.
    if (chosenTag(choices) !== '') refresh();
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  #render(tag: string, status: HTMLElement): void {
    const rows = this.#all('[data-filter-tags]');
    for (const row of rows) row.hidden = tag !== '' && !tagsOf(row).includes(tag);
    for (const group of this.#all('[data-filter-group]')) {
      const members = rows.filter((row) => group.contains(row));
      group.hidden = members.length > 0 && members.every((row) => row.hidden);
    }
    const shown = rows.filter((row) => !row.hidden).length;
    status.textContent = (this.dataset.countTemplate ?? rowFilterText.countTemplate)
      .replace('{shown}', String(shown))
      .replace('{total}', String(rows.length));
  }

  #all(selector: string): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>(selector)];
  }
}

function chosenTag(choices: HTMLInputElement[]): string {
  return choices.find(({ checked }) => checked)?.value ?? '';
}

function tagsOf(row: HTMLElement): string[] {
  return (row.dataset.filterTags ?? '').split(' ');
}

define('row-filter', RowFilter);
