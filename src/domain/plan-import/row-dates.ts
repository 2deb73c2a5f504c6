import type { IsoDate } from '#domain/dates/iso-date.ts';
import { tidyLine, tidyLines } from '#domain/tables/tidy-text.ts';
import type { DeadlineDate } from '#schemas/cycle.ts';
import { findDate, isDateOnly, type ReadDate } from './find-date.ts';
import { doubted } from './plan-draft.ts';
import { readPlanLines } from './plan-lines.ts';
import type { DateReading } from './read-date.ts';
import type { RowDate } from './row-parts.ts';

/** A work and its date. */
export interface DatedWork {
  work: string;
  dateText: string;
  reading: DateReading;
}

/** Reads a cell of dates: one for the title, or several with a work each. */
export function datesOfCell(date: RowDate, title: string, readDate: ReadDate): DatedWork[] {
  const whole = tidyLine(date.text);
  const reading = readDates(date, whole, readDate);
  const single = [{ work: title, dateText: whole, reading }];
  const lines = tidyLines(date.text);
  if (lines.length < 2 || (reading.kind === 'read' && reading.certainty === 'sure')) return single;
  const apart =
    lines.every((line) => isDateOnly(line, readDate)) && !lines.slice(1).some((line) => /^(?:по|–|—|-)/i.test(line));
  if (!apart) {
    // «03.02.2027 / публикация» in the cell of the date.
    const inside = title === '' ? readPlanLines(lines, readDate) : [];
    return inside.some((draft) => draft.reading.kind === 'read')
      ? inside.map((draft) => ({ work: draft.title, dateText: draft.dateText, reading: draft.reading }))
      : single;
  }
  const works = tidyLines(title);
  const paired = works.length === lines.length;
  return lines.map((line, index) => ({
    work: paired ? (works[index] ?? title) : title,
    dateText: line,
    reading: readDate(line),
  }));
}

function readDates({ start, end }: RowDate, whole: string, readDate: ReadDate): DateReading {
  const reading = readDate(whole);
  if (start === undefined || end === undefined)
    return reading.kind === 'read' ? reading : dateWithin(whole, reading, readDate);
  if (start === '' && reading.kind === 'read' && reading.date.kind === 'day')
    return { ...reading, date: { kind: 'until', until: reading.date.on } };
  if (end === '') return doubted(reading);
  return reading.kind === 'read' ? reading : (rangeOf(readDate(start), readDate(end)) ?? reading);
}

/** A cell that says more than the date: «до 03.02.2027 (при необходимости)». */
function dateWithin(whole: string, unread: DateReading, readDate: ReadDate): DateReading {
  const found = findDate(whole, readDate);
  return found ? doubted(found.reading) : unread;
}

function rangeOf(start: DateReading, end: DateReading): DateReading | undefined {
  if (start.kind === 'unread' || end.kind === 'unread') return undefined;
  const from = start.date.kind === 'day' ? start.date.on : undefined;
  const to = lastDay(end.date);
  if (from === undefined || to === undefined || from > to) return undefined;
  const certainty = start.certainty === 'sure' && end.certainty === 'sure' ? 'sure' : 'check';
  return { kind: 'read', date: { kind: 'range', from, to }, certainty };
}

function lastDay(date: Exclude<DeadlineDate, { kind: 'unknown' }>): IsoDate | undefined {
  if (date.kind === 'day') return date.on;
  return date.kind === 'until' ? date.until : undefined;
}
