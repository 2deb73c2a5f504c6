import { daysBetween, type IsoDate } from '#domain/dates/iso-date.ts';
import { deadlineSpan } from '#domain/schedule/deadlines.ts';
import type { OwnDate } from '#domain/own-dates/own-dates.ts';
import type { ComingDate } from '#domain/today/coming-dates.ts';
import type { Today } from '#domain/today/today.ts';
import { registry } from '#stores/registry.ts';
import { currentCycle } from '#stores/workspace.ts';
import { urgencyText } from '#text/calendar.ts';
import { homeText } from '#text/home.ts';
import { todayText } from '#text/today.ts';
import { setText } from './set-text.ts';
import { TodayDateForm } from './today-date-form.ts';
import { showNearness, TodayDateRow } from './today-date-row.ts';

/** A plan-schedule has dozens of rows, and this page is about now. */
const MOST_ROWS = 8;

/**
 * The dates of «Сегодня»: official ones, which the server printed, and the reader's own, in one order; below, folded, what is done. `section` is what
 * `TodayDates.astro` printed.
 */
export class TodayDates {
  readonly #section: HTMLElement;
  readonly #signal: AbortSignal;
  readonly #form: TodayDateForm;
  readonly #own = new Map<string, TodayDateRow>();
  /** Dates that were ticked just now: they stay where they are until the page is left. */
  readonly #justDone = new Set<string>();

  constructor(section: HTMLElement, signal: AbortSignal) {
    this.#section = section;
    this.#signal = signal;
    this.#form = new TodayDateForm(this.#part('date-form'), signal);
  }

  /** The dates as they are to be put in order. */
  inPlace(dates: readonly OwnDate[]): OwnDate[] {
    return dates.map((date) => (this.#justDone.has(date.id) ? { ...date, done: false } : date));
  }

  /** The page is seen anew: nothing stays in its place. */
  letGo(): void {
    this.#justDone.clear();
  }

  render({ on, dates }: Today, ownDates: readonly OwnDate[]): void {
    const printed = [...this.#section.querySelectorAll<HTMLElement>('[data-deadline-id]')];
    const official = new Map(printed.map((row) => [row.dataset.deadlineId ?? '', row]));
    for (const id of this.#own.keys()) if (!ownDates.some((date) => date.id === id)) this.#own.delete(id);
    for (const date of ownDates) this.#row(date.id).render(date);

    const rows = dates.slice(0, MOST_ROWS).flatMap((date) => {
      const row = date.origin === 'official' ? official.get(date.id) : this.#row(date.id).element;
      if (row) showNearness(row, date.urgency.state, countdown(date, on));
      return row ?? [];
    });
    for (const row of printed) row.hidden = !rows.includes(row);
    place(this.#part('date-rows'), [...rows, ...printed.filter(({ hidden }) => hidden)]);
    this.#renderDone(this.inPlace(ownDates).filter(({ done }) => done));
    const more = this.#part('more-dates');
    more.hidden = dates.length <= MOST_ROWS;
    setText(more, todayText.moreDates(Math.max(0, dates.length - MOST_ROWS)));
    this.#sayWhetherPublished(dates.some(({ origin }) => origin === 'official' || origin === 'plan'));
  }

  #renderDone(dates: readonly OwnDate[]): void {
    const details = this.#part('done-dates');
    const [summary, list] = [details.querySelector('summary'), details.querySelector('ul')];
    if (summary) setText(summary, todayText.doneDates(dates.length));
    const rows = dates.map(({ id }) => this.#row(id).element);
    for (const row of rows) showNearness(row, 'done', '');
    if (list) place(list, rows);
    details.hidden = dates.length === 0;
  }

  /** The server knows the cycle of the site, the reader may look at another. */
  #sayWhetherPublished(isPublished: boolean): void {
    const sentence = this.#part('no-dates');
    sentence.hidden = isPublished;
    const cycle = currentCycle();
    setText(sentence, cycle < registry.cycle ? todayText.pastCycle(cycle) : homeText.noDates(cycle));
  }

  #row(id: string): TodayDateRow {
    const row = this.#own.get(id) ?? this.#newRow(id);
    this.#own.set(id, row);
    return row;
  }

  #newRow(id: string): TodayDateRow {
    return new TodayDateRow(id, this.#signal, {
      ticked: () => this.#justDone.add(id),
      change: (date, row) => this.#form.change(date, row),
    });
  }

  #part(name: string): HTMLElement {
    const part = this.#section.querySelector<HTMLElement>(`[data-part=${name}]`);
    if (!part) throw new Error(`<today-view> needs [data-part=${name}] inside`);
    return part;
  }
}

/** «через 5 дней»; of an own date that is over and not done, for how long it is. */
function countdown({ date, urgency }: ComingDate, today: IsoDate): string {
  const last = deadlineSpan(date)?.last ?? today;
  return urgency.state === 'past' ? todayText.overdue(daysBetween(last, today)) : urgencyText(urgency);
}

/** Puts the rows into the list in this order. What is in its place is not touched; the focus stays where it is, even when its row is moved. */
function place(list: HTMLElement, rows: readonly HTMLElement[]): void {
  const active = document.activeElement;
  for (const [index, row] of rows.entries()) {
    const present = list.children[index];
    if (present !== row) list.insertBefore(row, present ?? null);
  }
  for (const row of [...list.children].slice(rows.length)) row.remove();
  if (active instanceof HTMLElement && active.isConnected && active !== document.activeElement) active.focus();
}
