import { INITIALS_LENGTH } from '#domain/checklists/marks.ts';
import { recordedCycles } from '#stores/cycles.ts';
import { chooseCycle, keepInitials, ownInitials } from '#stores/settings.ts';
import { registry } from '#stores/registry.ts';
import { currentCycle, isStillChosen } from '#stores/workspace.ts';
import { settingsText } from '#text/settings.ts';
import { requiredChildren } from './define.ts';
import { selectOption } from './select-option.ts';
import type { SettingsContext } from './settings-part.ts';

/** The initials that go with each mark. */
export function connectInitials(host: HTMLElement, { signal, say }: SettingsContext): void {
  const [field] = requiredChildren(host, 'input', HTMLInputElement);
  field.maxLength = INITIALS_LENGTH;
  const stop = ownInitials().subscribe((initials) => {
    if (document.activeElement !== field) field.value = initials;
  });
  signal.addEventListener('abort', stop);
  const keep = (): void => {
    if (field.value.trim() === ownInitials().get()) return;
    keepInitials(field.value, new Date());
    say(settingsText.saved);
  };
  field.addEventListener('change', keep, { signal });
  window.addEventListener('pagehide', keep, { signal });
}

/** The cycle that all pages show: the site's, the next one, or one of which this profile has records. */
export function connectCycle(host: HTMLElement, { signal, say }: SettingsContext): void {
  const [select] = requiredChildren(host, 'select', HTMLSelectElement);
  const next = registry.cycle + 1;
  const years = new Set([...recordedCycles(), registry.cycle, next, currentCycle()]);
  for (const year of [...years].sort((one, other) => other - one)) {
    const text = settingsText.cycleOption(year, { isSites: year === registry.cycle, isNext: year === next });
    select.append(selectOption(text, String(year), year === currentCycle()));
  }
  select.addEventListener(
    'change',
    () => {
      const year = Number(select.value);
      chooseCycle(year === registry.cycle ? undefined : year, new Date());
      if (isStillChosen()) {
        select.value = String(currentCycle());
        say(settingsText.notKept);
      } else location.reload();
    },
    { signal },
  );
}
