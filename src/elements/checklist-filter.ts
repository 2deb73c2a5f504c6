import { checklistText } from '#text/checklist.ts';
import { define } from './define.ts';

/**
 * `<checklist-filter>` around radio buttons `[name^=show]` (`all`, `remaining`, `done`) and, optionally, a `select[name=stage]`: shows only such
 * items of the checklist in which it stands, or of all on the page, and only the sections `[data-stages~=…]` of the stage. Says in
 * `[data-part=filter-status]` when nothing is left to show.
 */
export class ChecklistFilter extends HTMLElement {
  #abort = new AbortController();

  connectedCallback(): void {
    this.#abort = new AbortController();
    this.addEventListener(
      'change',
      (event) => {
        event.stopPropagation();
        this.#apply();
      },
      { signal: this.#abort.signal },
    );
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  #apply(): void {
    const show = this.querySelector<HTMLInputElement>('input:checked')?.value ?? 'all';
    const stage = this.querySelector('select')?.value ?? '';
    const scope = this.closest('check-list');
    const lists = scope ? [scope] : [...document.querySelectorAll('check-list')];
    for (const list of lists) {
      for (const row of list.querySelectorAll('[data-kept]')) row.removeAttribute('data-kept');
      if (show === 'all') list.removeAttribute('data-show');
      else list.setAttribute('data-show', show);
    }
    const sections = [...document.querySelectorAll<HTMLElement>('[data-stages]')];
    for (const section of sections) {
      section.hidden = stage !== '' && !(section.dataset.stages ?? '').split(' ').includes(stage);
    }
    for (const section of lists.flatMap((list) => [...list.querySelectorAll('.section')])) {
      section.removeAttribute('data-nothing-shown');
      section.toggleAttribute('data-nothing-shown', !isAnythingShown(section));
    }
    this.#say(show, lists, stage !== '' && sections.every(({ hidden }) => hidden));
  }

  #say(show: string, lists: readonly Element[], isStageEmpty: boolean): void {
    const status = this.querySelector('[data-part=filter-status]');
    const isNothingShown = !lists.some(isAnythingShown);
    if (status)
      status.textContent = isStageEmpty
        ? checklistText.noListsInStage
        : isNothingShown && (show === 'remaining' || show === 'done')
          ? checklistText.nothingShown[show]
          : '';
  }
}

function isAnythingShown(part: Element): boolean {
  return [...part.querySelectorAll('li[data-state]')].some((row) => row.checkVisibility());
}

define('checklist-filter', ChecklistFilter);
