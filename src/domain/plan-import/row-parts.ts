import { tidyLine } from '#domain/tables/tidy-text.ts';
import { DATE_ROLES, onlyText, type ColumnRole, type PlanTable } from './plan-columns.ts';

/** The cells of one row by what they are. */
export interface RowParts {
  number: string;
  title: string;
  /** The part of the plan, in a column of its own. */
  context: string;
  aside: string;
  responsible: string;
  /** The text of each column of dates, with its heading when there are several. */
  dates: RowDate[];
  /** Cells that may hold both a date and its work. */
  blocks: string[];
}

/** Takes a row apart by the columns of its table. */
export function partsOf(row: readonly string[], { roles, headings }: PlanTable): RowParts {
  const cells = roles.map((role, column) => ({ role, text: row[column] ?? '', heading: headings[column] ?? '' }));
  const of = (role: ColumnRole) => cells.filter((cell) => cell.role === role && cell.text !== '');
  const title = of('title')[0]?.text ?? '';
  const [start, end] = [of('start')[0]?.text ?? '', of('end')[0]?.text ?? ''];
  const time = of('time')[0]?.text ?? '';
  const dates = of('date').map(({ text, heading }) => ({ text: time === '' ? text : `${text} ${time}`, heading }));
  const pair = start === '' && end === '' ? [] : [{ text: rangeText(start, end), heading: '', start, end }];
  // A cell merged over several columns says its text only once.
  const once = (text: string) => (text === title || dates.some((date) => date.text === text) ? '' : text);
  return {
    number: of('number')[0]?.text ?? '',
    title,
    context: joined(
      of('context').map(({ text }) => text),
      title,
    ),
    aside: joined(
      of('other').map(({ text }) => text),
      title,
    ),
    responsible: once(of('responsible')[0]?.text ?? ''),
    dates: [...pair, ...dates].filter((date) => date.text !== title),
    // Remarks may hold dates of documents: they are looked into only when there is no cell for dates.
    blocks:
      !isMerged(row, roles.length) && roles.some((role) => DATE_ROLES.includes(role))
        ? []
        : cells.flatMap(({ role, text }) => (BLOCK_ROLES.includes(role) && text !== '' ? [text] : [])),
  };
}

function joined(texts: readonly string[], title: string): string {
  const lines = texts.map(tidyLine).filter((text) => text !== tidyLine(title) && text.length <= LONGEST_ASIDE);
  return lines.join(', ');
}

function rangeText(start: string, end: string): string {
  return start === '' || end === '' || start === end ? start || end : `${start} – ${end}`;
}

/** Whether one text stands over the whole width: in each cell, or alone in a row that has no more. */
export function isMerged(row: readonly string[], width: number): boolean {
  const whole = row.length === 1 || row.every((cell) => cell !== '');
  return width > 1 && whole && onlyText(row) !== undefined;
}

/** A cell of dates as pasted; `start` and `end` when they stood in columns of their own. */
export interface RowDate {
  text: string;
  heading: string;
  start?: string;
  end?: string;
}

const BLOCK_ROLES: readonly ColumnRole[] = ['title', 'other'];
/** Longer cells are remarks, not names of what the row is about. */
const LONGEST_ASIDE = 60;
