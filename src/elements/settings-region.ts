import { moscowToday } from '#domain/dates/moscow-time.ts';
import { clockElsewhere, regionClock } from '#domain/regions/region-time.ts';
import { chosenRegion, chooseRegion } from '#stores/settings.ts';
import { formatDate } from '#text/format-date.ts';
import { settingsText } from '#text/settings.ts';
import { requiredChildren } from './define.ts';
import { setText } from './set-text.ts';
import type { SettingsContext } from './settings-part.ts';

const MINUTE_MILLISECONDS = 60_000;

/**
 * The region, whose time stands beside that of Moscow in `[data-part=clocks]`. That is no live region: a screen reader would be interrupted every minute;
 * it hears the time as the description of the list.
 */
export function connectRegion(host: HTMLElement, { signal, say }: SettingsContext): void {
  const [select] = requiredChildren(host, 'select', HTMLSelectElement);
  const [clocks] = requiredChildren(host, '[data-part=clocks]', HTMLElement);
  const tell = (): void => setText(clocks, clockTexts(select, new Date()));
  const stop = chosenRegion().subscribe((region) => {
    select.value = region ? `${region.id} ${region.zone}` : '';
    // A region that is in the list no more is as good as none.
    if (select.selectedIndex === -1) select.value = '';
    tell();
  });
  signal.addEventListener('abort', stop);
  everyMinute(tell, signal);
  select.addEventListener(
    'change',
    () => {
      const [id = '', zone = '0'] = select.value.split(' ');
      chooseRegion(id === '' ? undefined : { id, zone: Number(zone) }, new Date());
      say(settingsText.saved);
    },
    { signal },
  );
}

/** At the beginning of each minute while the page can be seen, and when it is seen again. */
function everyMinute(act: () => void, signal: AbortSignal): void {
  let next: ReturnType<typeof setTimeout> | undefined;
  const go = (): void => {
    clearTimeout(next);
    if (signal.aborted || document.hidden) return;
    act();
    next = setTimeout(go, MINUTE_MILLISECONDS - (Date.now() % MINUTE_MILLISECONDS));
  };
  document.addEventListener('visibilitychange', go, { signal });
  signal.addEventListener('abort', () => clearTimeout(next));
  go();
}

function clockTexts(select: HTMLSelectElement, now: Date): string {
  const offset = select.options[select.selectedIndex]?.dataset.offset;
  if (offset === undefined) return '';
  const own = regionClock(now, Number(offset));
  const day = own.date === moscowToday(now) ? undefined : formatDate(own.date);
  const elsewhere = clockElsewhere(now, Number(offset), now.getTimezoneOffset());
  return [
    settingsText.clocks(regionClock(now, 0).clock, own.clock, day),
    ...(elsewhere ? [settingsText.clockElsewhere(elsewhere.clock)] : []),
  ].join(' ');
}
