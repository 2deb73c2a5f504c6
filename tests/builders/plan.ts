import { readFileSync } from 'node:fs';
import { isIsoDate, type IsoDate } from '#domain/dates/iso-date.ts';
import type { MatchStage } from '#domain/plan-import/match-stage.ts';
import type { PlanRow } from '#domain/plan-import/plan-rows.ts';
import type { DateReading } from '#domain/plan-import/read-date.ts';
import { parse } from 'yaml';

/** What a coordinator pastes, by the name of its file. */
export function pastedPlan(name: string): string {
  return readFileSync(`${import.meta.dirname}/../fixtures/plans/${name}`, 'utf8');
}

/** The stages of the site as the import sees them. */
export function siteStages(): MatchStage[] {
  const written = parse(readFileSync(`${import.meta.dirname}/../../content/stages.yaml`, 'utf8')) as {
    id: string;
    title: string;
    matchWords: string[];
  }[];
  return written.map(({ id, title, matchWords }) => ({ id, title, words: matchWords }));
}

/** A reader of dates that knows just what the pasted plans hold, so that these tests fail for the table only. */
export function readSimpleDate(text: string): DateReading {
  const said = text.toLowerCase().replace(/\s+/g, ' ').trim();
  const from = new RegExp(`^(?:с )?${DAY}(?: ?[–-] ?| по )${DAY}$`).exec(said);
  if (from) {
    const [start, end] = [isoOf(from.slice(1, 4)), isoOf(from.slice(4, 7))];
    return start && end ? { kind: 'read', certainty: 'sure', date: { kind: 'range', from: start, to: end } } : UNREAD;
  }
  const one = new RegExp(`^(до |по )?${DAY}$`).exec(said);
  const on = isoOf(one?.slice(2, 5) ?? []);
  if (!one || !on) return said === 'сентябрь' ? WHOLE_SEPTEMBER : UNREAD;
  return { kind: 'read', certainty: 'sure', date: one[1] ? { kind: 'until', until: on } : { kind: 'day', on } };
}

/** Rows as lines that can be compared at a glance: date, title, responsible, stage. «?» marks what is to be checked. */
export function rowLines(rows: readonly PlanRow[]): string[] {
  return rows.map(({ title, dateText, reading, responsible, stage }) =>
    [
      reading.kind === 'unread'
        ? `?? ${dateText}`
        : `${dateOf(reading.date)}${reading.certainty === 'check' ? '?' : ''}`,
      title,
      responsible,
      stage ? `${stage.id}${stage.certainty === 'check' ? '?' : ''}` : '',
    ]
      .join(' | ')
      .trim(),
  );
}

function dateOf(date: (DateReading & { kind: 'read' })['date']): string {
  if (date.kind === 'day') return date.on;
  if (date.kind === 'until') return `–${date.until}`;
  return date.kind === 'range' ? `${date.from}–${date.to}` : date.at;
}

function isoOf([day = '', month = '', year = '']: readonly (string | undefined)[]): IsoDate | undefined {
  const number = /^\d+$/.test(month) ? Number(month) : MONTHS.indexOf(month) + 1;
  const text = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDate(text) ? text : undefined;
}

const MONTHS = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');
const DAY = String.raw`(\d{1,2})[. ](\d{2}|[а-я]+)[. ](\d{4})(?: ?г\.?)?`;
const UNREAD: DateReading = { kind: 'unread', reason: 'no-date' };
const WHOLE_SEPTEMBER: DateReading = {
  kind: 'read',
  certainty: 'check',
  date: { kind: 'range', from: '2027-09-01' as IsoDate, to: '2027-09-30' as IsoDate },
};
