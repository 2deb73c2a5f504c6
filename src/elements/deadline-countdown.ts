import { moscowToday } from '#domain/dates/moscow-time.ts';
import { parseDeadlineDate } from '#domain/schedule/deadline-date.ts';
import { urgency } from '#domain/schedule/urgency.ts';
import type { DeadlineDate } from '#schemas/cycle.ts';
import { urgencyText } from '#text/calendar.ts';
import { define, requiredData } from './define.ts';
import { followDay } from './follow-day.ts';

/** Statuses whose dates are terms of this cycle: nobody waits for a date of a previous one. */
const COUNTED_STATUSES = ['approved', 'draft'];

/**
 * `<deadline-countdown data-date='{"kind":"day","on":"2026-09-15"}' data-status="approved">15 сентября 2026 г.</deadline-countdown>`:
 * adds a `[data-countdown]` with «через 5 дней» after the absolute date that the server printed, and keeps it true: at focus, when
 * the page is shown again, at midnight in Moscow. Carries `data-state`, the state of `urgency`. Does nothing for other statuses.
 */
export class DeadlineCountdown extends HTMLElement {
  #abort = new AbortController();

  connectedCallback(): void {
    if (!COUNTED_STATUSES.includes(this.dataset.status ?? '')) return;
    const date = parseDeadlineDate(requiredData(this, 'date'));
    if (date.kind === 'unknown') return;

    this.#abort = new AbortController();
    followDay((now) => this.#render(date, now), this.#abort.signal);
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  #render(date: DeadlineDate, now: Date): void {
    const nearness = urgency(date, moscowToday(now));
    this.dataset.state = nearness.state;
    this.#label().textContent = urgencyText(nearness);
  }

  #label(): Element {
    const present = this.querySelector('[data-countdown]');
    if (present) return present;
    const label = document.createElement('span');
    label.dataset.countdown = '';
    this.append(' ', label);
    return label;
  }
}

define('deadline-countdown', DeadlineCountdown);
