/**
 * Everything that has a place in the calendar of a cycle, in one shape: official dates, rows of the plan-schedule that the reader copied, dates of
 * the reader's own and estimates. Views, filters and files work with entries and need not know where one comes from.
 */
import type { DateMarks, OwnDate } from '#domain/own-dates/own-dates.ts';
import type { Deadline, DeadlineDate } from '#schemas/cycle.ts';
import type { Role } from '#schemas/stage.ts';
import { compareDeadlines } from './deadlines.ts';
import type { Schedule } from './schedule.ts';

/** All entries of a cycle in order of their first day, those without a date last. */
export function scheduleEntries(input: EntriesInput): ScheduleEntry[] {
  const { schedule, cycle, ownDates, marks } = input;
  const official = schedule.cycles.find(({ year }) => year === cycle)?.deadlines ?? [];
  return [
    ...official.map((deadline) => officialEntry(deadline, schedule, marks(deadline.id))),
    ...ownDates.map((date) => ownEntry(date, schedule)),
  ].sort(compareDeadlines);
}

/** Tells whether anyone waits for the entry: only then it is counted down to. An estimate is, but never without the word for it. */
export function isAwaitedEntry({
  standing,
  kind,
  isCancelled,
}: Pick<ScheduleEntry, 'standing' | 'kind' | 'isCancelled'>): boolean {
  return standing !== 'previous' && standing !== 'unknown' && kind !== 'example' && !isCancelled;
}

function officialEntry(deadline: Deadline, schedule: Stages, marks: DateMarks): ScheduleEntry {
  const { id, title, date, status, duties, stages, sources, cancelled, confidence, updated, sequence } = deadline;
  return {
    ...{ id, title, date, stages, sources, confidence, ...marks },
    source: 'official',
    // What one college did is no term for others, however it was entered.
    kind: deadline.scope === 'local' ? 'example' : deadline.kind,
    standing: status,
    isCancelled: cancelled,
    explanation: deadline.note ?? '',
    ...owners(stages, duties, schedule),
    ...{ updated: `${updated}T00:00:00.000Z`, sequence },
  };
}

function ownEntry(date: OwnDate, schedule: Stages): ScheduleEntry {
  const { id, title, origin, stages, duties, wording, responsible, before, done, note, changedAt } = date;
  return {
    ...{ id, title, date: date.date, stages, done, note, wording, responsible },
    source: 'own',
    standing: origin,
    kind: origin === 'own' ? 'own' : date.date.kind === 'range' ? 'period' : 'deadline',
    isCancelled: false,
    explanation: '',
    sources: [],
    ...(before ? { before } : {}),
    ...owners(stages, duties, schedule),
    ...{ updated: changedAt, sequence: sequenceOf(changedAt) },
  };
}

/** Whose the entry is: the duties and roles of its stages, besides the duties that it names itself. */
function owners(
  stageIds: readonly string[],
  duties: readonly string[],
  { stages }: Stages,
): Pick<ScheduleEntry, 'duties' | 'roles'> {
  const named = stages.filter(({ id }) => stageIds.includes(id));
  return {
    duties: [...new Set([...duties, ...named.flatMap((stage) => stage.duties)])],
    roles: [...new Set(named.flatMap((stage) => stage.responsible))],
  };
}

/**
 * The number that a calendar program compares: it takes a file's entry over only when its number is not lower. The moment of the last writing in seconds
 * always grows, even when an act is undone, and needs no counter.
 */
export function sequenceOf(changedAt: string): number {
  return Math.max(0, Math.floor((Date.parse(changedAt) - FIRST_MOMENT) / 1000));
}

/** Before the site could write such files; the numbers stay below the 31 bits of RFC 5545 until 2094. */
const FIRST_MOMENT = Date.UTC(2026, 0, 1);

type Stages = Pick<Schedule, 'stages'>;

export interface EntriesInput {
  readonly schedule: Stages & Pick<Schedule, 'cycles'>;
  readonly cycle: number;
  /** Dates that move with another one stand where they are now (`resolveDates`). */
  readonly ownDates: readonly OwnDate[];
  readonly marks: (id: string) => DateMarks;
}

export interface ScheduleEntry extends DateMarks {
  readonly id: string;
  readonly source: 'official' | 'own';
  readonly title: string;
  readonly date: DeadlineDate;
  /** How far it is to be trusted as a term. */
  readonly standing: Deadline['status'] | OwnDate['origin'];
  readonly kind: Deadline['kind'] | 'own';
  readonly isCancelled: boolean;
  /** What the site says of the date. */
  readonly explanation: string;
  /** Ids of the sources of an official date. */
  readonly sources: readonly string[];
  readonly confidence?: Deadline['confidence'];
  readonly stages: readonly string[];
  readonly duties: readonly string[];
  readonly roles: readonly Role[];
  readonly wording?: string;
  readonly responsible?: string;
  readonly before?: OwnDate['before'];
  /** When it was last changed: `2026-09-14T10:02:11.000Z`. */
  readonly updated: string;
  readonly sequence: number;
}
