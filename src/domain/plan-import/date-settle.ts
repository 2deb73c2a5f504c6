import type { Weekday } from '#domain/dates/iso-date.ts';
import type { Block, DateItem } from './date-items.ts';
import { type DatePhrase, yearPhrase } from './date-phrase.ts';

/** The items of a date cell sorted: dates and the signs between them, and what is told about them. */
export interface SettledItems {
  /** Dates, possible days, signs and words that were not understood, in the order of the text. */
  readonly signs: readonly DateItem[];
  readonly phrases: readonly DatePhrase[];
  readonly weekdays: readonly Weekday[];
  readonly clocks: readonly string[];
  /** A time from which, not at or before which, something is. */
  readonly clockOpens: boolean;
  readonly zones: ReadonlySet<'moscow' | 'other'>;
  readonly years: readonly number[];
  /** «В течение» makes a month a term of its own. */
  readonly within: boolean;
  /** Words were left that nothing explains. */
  readonly rest: boolean;
  readonly blocks: ReadonlySet<Block>;
}

/** Sorts the items of a date cell and settles what only their neighbours tell. */
export function settleItems(found: readonly DateItem[]): SettledItems {
  const items = settleWords(found);
  const years = items.flatMap((item) => (item.kind === 'year' ? [item.year] : []));
  const rest = items.some(({ kind }) => kind === 'other');
  const dated = years.length === 1 && !rest ? items.map((item) => inYear(item, years[0])) : items;
  const { signs, clockOpens } = withoutClocks(withoutWeekdays(dated.filter(({ kind }) => !BESIDE.test(kind))));
  return {
    signs,
    phrases: signs.flatMap((item) => (item.kind === 'date' ? [item.phrase] : [])),
    weekdays: items.flatMap((item) => (item.kind === 'weekday' ? [item.weekday] : [])),
    clocks: items.flatMap((item) => (item.kind === 'clock' ? [item.clock] : [])),
    clockOpens,
    zones: new Set(items.flatMap((item) => (item.kind === 'zone' ? [item.zone] : []))),
    // A year that found no date without one is left over.
    years: dated.some((item) => item.kind === 'date' && item.phrase.year === undefined) || dated === items ? years : [],
    within: items.some(({ kind }) => kind === 'within'),
    rest,
    blocks: new Set(items.flatMap(({ kind }) => (isBlock(kind) ? [kind] : []))),
  };
}

/** What «начало», «до», «с», «по» are when no date follows them, and the year of «до конца 2027 года». */
function settleWords(found: readonly DateItem[]): DateItem[] {
  const items: DateItem[] = [];
  // From the right, so that a word is settled after those that it stands before.
  for (const item of [...found].reverse()) {
    const after = items.at(-1);
    const isPart = (after?.kind === 'date' && after.phrase.grain !== 'day') || after?.kind === 'year';
    if (item.kind === 'edge') items.push({ kind: isPart ? 'vague' : 'other' });
    else if (item.kind === 'to' && item.word === 'end') {
      if (after?.kind === 'year') items.splice(-1, 1, { kind: 'date', phrase: yearPhrase(after.year) });
      items.push(after?.kind === 'date' || after?.kind === 'year' ? item : { kind: 'vague' });
    } else if (after?.kind === 'other' && item.kind === 'to') {
      items.push({ kind: item.word === 'before' ? 'counted' : 'other' });
    } else if (after?.kind === 'other' && item.kind === 'from') items.push(after);
    else if (item.kind === 'other' && after?.kind === 'date' && isRough(after.phrase)) items.push({ kind: 'vague' });
    else items.push(item);
  }
  return items.reverse();
}

/** Words before a month may pick a part of it: «последняя неделя сентября». */
function isRough({ grain }: DatePhrase): boolean {
  return grain !== 'day' && grain !== 'decade';
}

function inYear(item: DateItem, year: number | undefined): DateItem {
  if (item.kind !== 'date' || item.phrase.year !== undefined) return item;
  return { kind: 'date', phrase: { ...item.phrase, year } };
}

/** Takes the days of the week out, with the dash of «пн–пт». */
function withoutWeekdays(items: readonly DateItem[]): DateItem[] {
  return items.filter(({ kind }, index) => {
    const between = items[index - 1]?.kind === 'weekday' && items[index + 1]?.kind === 'weekday';
    return kind !== 'weekday' && !(between && /^(?:dash|and)$/.test(kind));
  });
}

/** Takes the times of day out, with the words that belong to them alone: «15.09.2027 до 14:00», «с 9:00 до 18:00». */
function withoutClocks(items: readonly DateItem[]): { signs: DateItem[]; clockOpens: boolean } {
  const signs: DateItem[] = [];
  let clockOpens = false;
  for (const [index, item] of items.entries()) {
    // «, и» is one sign.
    if (item.kind === 'and' && signs.at(-1)?.kind === 'and') continue;
    if (item.kind !== 'clock') {
      signs.push(item);
      continue;
    }
    const limit = signs.at(-1);
    const after = items.slice(index + 1, index + 5).find(({ kind }) => kind !== 'other');
    const isOfDate = after?.kind === 'date' || after?.kind === 'number';
    const isBetween = items[index - 2]?.kind === 'clock';
    const isLimit = limit === items[index - 1] && limit !== undefined && /^(?:to|from|dash)$/.test(limit.kind);
    // «С 9 до 18 часов 15.09.2027»: without its sign the figure stays alone and cannot become a day.
    const isAfterNumber = items[index - 2]?.kind === 'number';
    if (isLimit && (isBetween || isAfterNumber || !isOfDate)) {
      signs.pop();
      clockOpens ||= limit.kind === 'from';
    }
  }
  return { signs, clockOpens };
}

/** Stand beside dates, not between them. */
const BESIDE = /^(?:zone|within|year|counted|vague|impossible|ambiguous)$/;

function isBlock(kind: string): kind is Block {
  return /^(?:counted|vague|impossible|ambiguous)$/.test(kind);
}
