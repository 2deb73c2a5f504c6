import { parseIsoDate, type IsoDate } from '#domain/dates/iso-date.ts';
import { momentToDate, type MoscowMoment } from '#domain/dates/moscow-time.ts';

const MOSCOW_OFFSET_HOURS = 3;
const MILLISECONDS_PER_HOUR = 3_600_000;

/** What the clock of a region shows at a moment: 23:59 of 1 December in Moscow is 08:59 of 2 December on Kamchatka, nine hours ahead. */
export function regionClock(moment: Date, hoursAheadOfMoscow: number): RegionClock {
  const shown = new Date(
    moment.getTime() + (MOSCOW_OFFSET_HOURS + hoursAheadOfMoscow) * MILLISECONDS_PER_HOUR,
  ).toISOString();
  return { date: parseIsoDate(shown.slice(0, 10)), clock: shown.slice(11, 16) };
}

/** The same for a term that is given in Moscow time. */
export function regionClockOf(moment: MoscowMoment, hoursAheadOfMoscow: number): RegionClock {
  return regionClock(momentToDate(moment), hoursAheadOfMoscow);
}

/**
 * What the clock of the computer shows, when it is an hour or more from that of the region: its zone may be set wrong, as on computers that know nothing
 * of the changes of zones in 2018 and 2020. `computerOffset` is what `Date.getTimezoneOffset` says: minutes behind UTC.
 */
export function clockElsewhere(
  moment: Date,
  hoursAheadOfMoscow: number,
  computerOffset: number,
): RegionClock | undefined {
  const computerAhead = -computerOffset / 60 - MOSCOW_OFFSET_HOURS;
  return Math.abs(computerAhead - hoursAheadOfMoscow) >= 1 ? regionClock(moment, computerAhead) : undefined;
}

export interface RegionClock {
  readonly date: IsoDate;
  /** `08:59` */
  readonly clock: string;
}
