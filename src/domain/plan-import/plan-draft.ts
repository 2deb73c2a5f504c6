import type { DateReading } from './read-date.ts';

/** A row as it was found, before its title is completed from what stands around it. */
export interface PlanDraft {
  title: string;
  dateText: string;
  reading: DateReading;
  responsible: string;
  /** The heading above, '' when there is none. */
  section: string;
  /** What other columns of the row say. */
  aside: string;
}

/** The same reading, to be looked at by the reader. */
export function doubted(reading: DateReading): DateReading {
  return reading.kind === 'read' ? { ...reading, certainty: 'check' } : reading;
}
