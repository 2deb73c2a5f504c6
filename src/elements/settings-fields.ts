import { moscowToday } from '#domain/dates/moscow-time.ts';
import { regionClock } from '#domain/regions/region-time.ts';
import { chooseCycle, chooseRegion, chosenRegion, keepInitials, ownInitials } from '#stores/settings.ts';
import { registry } from '#stores/registry.ts';
import { currentCycle, recordNames } from '#stores/workspace.ts';
import { formatDate } from '#text/format-date.ts';
import { settingsText } from '#text/settings.ts';
import { requiredChildren } from './define.ts';
import type { SettingsContext } from './settings-part.ts';

const MINUTE_MILLISECONDS = 60_000;

/** The region, whose time stands beside that of Moscow. */
export function connectRegion(host: HTMLElement, { signal, say }: SettingsContext): void {
  const [select] = requiredChildren(host, 'select', HTMLSelectElement);
  const tell = (): void => say(clocks(select, new Date()));
  const stop = chosenRegion().subscribe((region) => {
    select.value = region ? `${region.id} ${region.zone}` : '';
    tell();
  });
  const minutes = setInterval(tell, MINUTE_MILLISECONDS);
  signal.addEventListener('abort', () => {
    stop();
    clearInterval(minutes);
  });
  select.addEventListener(
    'change',
    () => {
      const [id = '', zone = '0'] = select.value.split(' ');
      chooseRegion(id === '' ? undefined : { id, zone: Number(zone) }, new Date());
    },
    { signal },
  );
}

function clocks(select: HTMLSelectElement, now: Date): string {
  const offset = select.selectedOptions[0]?.dataset.offset;
  if (offset === undefined) return '';
  const moscow = regionClock(now, 0);
  const own = regionClock(now, Number(offset));
  return settingsText.clocks(moscow.clock, own.clock, own.date === moscowToday(now) ? undefined : formatDate(own.date));
}

/** The initials that go with each mark. */
export function connectInitials(host: HTMLElement, { signal, say }: SettingsContext): void {
  const [field] = requiredChildren(host, 'input', HTMLInputElement);
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

/** The cycle that all pages show: the site's, the next one, or one in which this profile has records. */
export function connectCycle(host: HTMLElement, { signal }: SettingsContext): void {
  const [select] = requiredChildren(host, 'select', HTMLSelectElement);
  const next = registry.cycle + 1;
  const years = [
    ...recordNames()
      .flatMap((name) => /^(\d{4}):/.exec(name)?.[1] ?? [])
      .map(Number),
    registry.cycle,
    next,
    currentCycle(),
  ];
  for (const year of [...new Set(years)].sort((one, other) => other - one)) {
    const text = settingsText.cycleOption(year, { isSites: year === registry.cycle, isNext: year === next });
    select.append(new Option(text, String(year), false, year === currentCycle()));
  }
  select.addEventListener(
    'change',
    () => {
      const year = Number(select.value);
      chooseCycle(year === registry.cycle ? undefined : year, new Date());
      location.reload();
    },
    { signal },
  );
}
