import { millisecondsToMoscowMidnight } from '#domain/dates/moscow-time.ts';

/**
 * Keeps true what depends on the day: calls `refresh` at once, when the window gets the focus, when the page is shown again or comes back, and at
 * midnight in Moscow, until `signal` is aborted. Returns what calls it in between, when something else has changed.
 */
export function followDay(refresh: (now: Date) => void, signal: AbortSignal): () => void {
  let midnight: ReturnType<typeof setTimeout> | undefined;
  const again = (): void => {
    const now = new Date();
    refresh(now);
    clearTimeout(midnight);
    midnight = setTimeout(again, millisecondsToMoscowMidnight(now));
  };
  window.addEventListener('focus', again, { signal });
  window.addEventListener('pageshow', again, { signal });
  document.addEventListener('visibilitychange', again, { signal });
  signal.addEventListener('abort', () => clearTimeout(midnight));
  again();
  return again;
}
