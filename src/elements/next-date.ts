import { moscowToday } from '#domain/dates/moscow-time.ts';
import { nextEntry } from '#domain/schedule/next-entry.ts';
import { urgency } from '#domain/schedule/urgency.ts';
import { currentEntries } from '#stores/schedule.ts';
import { urgencyText } from '#text/calendar.ts';
import { formatDeadlineDate } from '#text/format-date.ts';
import { nextDateText } from '#text/next-date.ts';
import { define, requiredChildren } from './define.ts';
import { followDay } from './follow-day.ts';
import { setText } from './set-text.ts';

/**
 * `<next-date data-duty="sign-in"><a href="/calendar/?duty=sign-in">Даты в календаре</a></next-date>`: puts the date that comes next in the reader's
 * calendar into the link, of one duty or, without `data-duty`, of all. Where nothing comes the link stays as it is. `site.ts` fetches this class only
 * where there are dates: `data-official` says that the site has some.
 */
export class NextDate extends HTMLElement {
  #abort = new AbortController();

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    const [link] = requiredChildren(this, 'a', HTMLElement);
    const printed = link.textContent;
    const entries = currentEntries();
    const refresh = followDay((now) => {
      const today = moscowToday(now);
      const entry = nextEntry(entries.get(), today, this.dataset.duty);
      const words = entry && {
        date: formatDeadlineDate(entry.date),
        countdown: urgencyText(urgency(entry.date, today)),
        standing: entry.standing,
      };
      setText(link, words ? nextDateText.next(words) : printed);
    }, signal);
    signal.addEventListener('abort', entries.listen(refresh));
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }
}

define('next-date', NextDate);
