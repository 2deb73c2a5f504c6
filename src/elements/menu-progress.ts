import { registry } from '#stores/registry.ts';
import { checklistProgress } from '#stores/checklists.ts';
import { checklistText } from '#text/checklist.ts';
import { setText } from './set-text.ts';

/** Beside each duty in the menu of pages: how much of its checklist is done. */
for (const checklist of registry.checklists) {
  const link = checklist.duty && document.querySelector(`#starlight__sidebar a[href="/duties/${checklist.duty}/"]`);
  if (link) {
    const count = document.createElement('span');
    count.className = 'menu-progress';
    link.append(' ', count);
    checklistProgress(checklist).subscribe((progress) => {
      setText(count, progress.total === 0 ? '—' : `${progress.done}/${progress.total}`);
      count.setAttribute('aria-label', checklistText.progressSpoken(progress));
      count.toggleAttribute('data-complete', progress.total > 0 && progress.done === progress.total);
    });
  }
}
