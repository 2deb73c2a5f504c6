import { computed } from 'nanostores';
import { sumProgress } from '#domain/checklists/progress.ts';
import { findChecklist } from '#domain/checklists/registry.ts';
import { checklistProgress } from '#stores/checklists.ts';
import { registry } from '#stores/registry.ts';
import { checklistText } from '#text/checklist.ts';
import { define, requiredChildren } from './define.ts';
import { setText } from './set-text.ts';

/**
 * `<progress-meter data-checklists="sign-in briefing">` shows how much of these checklists is done, here and in other tabs; of the lists of all
 * duties when it names none. Needs inside: a `progress` and `[data-part=count]` for «3 из 8, 37 %».
 */
export class ProgressMeter extends HTMLElement {
  #unsubscribe = (): void => {};

  connectedCallback(): void {
    const named = this.dataset.checklists
      ?.split(' ')
      .filter(Boolean)
      .map((id) => findChecklist(registry, id));
    const lists = named ?? registry.checklists.filter(({ duty }) => duty !== undefined);
    const [bar] = requiredChildren(this, 'progress', HTMLProgressElement);
    const [text] = requiredChildren(this, '[data-part=count]', HTMLElement);
    const total = computed(lists.map(checklistProgress), (...counts) => sumProgress(counts));
    this.#unsubscribe = total.subscribe((count) => {
      setText(text, checklistText.progressWithShare(count));
      bar.max = Math.max(count.total, 1);
      bar.value = count.done;
    });
  }

  disconnectedCallback(): void {
    this.#unsubscribe();
  }
}

define('progress-meter', ProgressMeter);
