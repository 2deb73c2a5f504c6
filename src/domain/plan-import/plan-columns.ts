import { isDateOnly, type ReadDate } from './find-date.ts';
import { isRowNumber, namesActor } from './title-text.ts';

/** What a column of a plan holds; `context` names the part of the plan that a row belongs to. */
export type ColumnRole = 'number' | 'title' | 'context' | 'date' | 'start' | 'end' | 'time' | 'responsible' | 'other';

/** Columns that say when. */
export const DATE_ROLES: readonly ColumnRole[] = ['date', 'start', 'end', 'time'];

/** A table with its header taken off. */
export interface PlanTable {
  readonly roles: readonly ColumnRole[];
  /** The words over each column, '' when there are none. */
  readonly headings: readonly string[];
  readonly body: readonly (readonly string[])[];
}

/**
 * Finds the columns of a table by the words of its header rows and, where these say nothing, by what most cells hold. Captions above
 * the header, its repeats on each page and rows of column numbers are taken off.
 */
export function readPlanColumns(rows: readonly (readonly string[])[], readDate: ReadDate): PlanTable {
  const width = Math.max(...rows.map((row) => row.length));
  const start = headerStart(rows, readDate);
  const header = start === undefined ? [] : headerRows(rows, start, readDate);
  const headings = Array.from({ length: width }, (_, column) =>
    [...new Set(header.map((row) => row[column] ?? ''))].join(' ').trim(),
  );
  const repeats = new Set(header.map(keyOf));
  const below = start === undefined ? rows : rows.slice(start + header.length);
  const body = below.filter((row) => !repeats.has(keyOf(row)) && !isNumberOfColumns(row, width));
  return { roles: rolesByContent(rolesByHeading(headings), body, readDate, header.length > 0), headings, body };
}

/** The one text that all cells of the row hold, as in a row merged over the whole width; undefined when there are several. */
export function onlyText(row: readonly string[]): string | undefined {
  const texts = new Set(row.filter((cell) => cell !== ''));
  return texts.size === 1 ? [...texts][0] : undefined;
}

function headerStart(rows: readonly (readonly string[])[], readDate: ReadDate): number | undefined {
  const first = rows.slice(0, MOST_CAPTIONS).findIndex((row) => onlyText(row) === undefined);
  const row = rows[first];
  if (!row || !row.every((cell) => isHeadingText(cell, readDate))) return undefined;
  const texts = new Set(row.filter((cell) => cell !== ''));
  const named = [...texts].map(headingRole).filter((role) => role !== undefined);
  return new Set(named).size > 1 && named.length * 2 >= texts.size ? first : undefined;
}

function headerRows(rows: readonly (readonly string[])[], start: number, readDate: ReadDate): (readonly string[])[] {
  const [top = [], ...below] = rows.slice(start);
  const more = below.slice(0, MOST_HEADER_ROWS - 1);
  const end = more.findIndex((row) => {
    if (onlyText(row) !== undefined && row.filter((cell) => cell !== '').length > 1) return true;
    return !row.every(
      (cell, column) =>
        cell === '' || cell === top[column] || (isHeadingText(cell, readDate) && headingRole(cell) !== undefined),
    );
  });
  return [top, ...(end === -1 ? more : more.slice(0, end))];
}

function isHeadingText(cell: string, readDate: ReadDate): boolean {
  if (cell.length > LONGEST_HEADING) return false;
  if (!/\d/.test(cell)) return true;
  const reading = readDate(cell);
  return reading.kind === 'unread' || reading.certainty === 'check';
}

function keyOf(row: readonly string[]): string {
  return row.join('\t').toLowerCase().trimEnd();
}

function isNumberOfColumns(row: readonly string[], width: number): boolean {
  const cells = row.filter((cell) => cell !== '');
  return width > 1 && cells.length > 1 && cells.every((cell, index) => cell === String(index + 1));
}

/** The role that a heading names; undefined when it says nothing known. */
function headingRole(heading: string): ColumnRole | undefined {
  const text = heading.toLowerCase().replaceAll('ё', 'е');
  if (/ответствен|исполнител|^отв\.?$|^кто(?![а-я])/.test(text)) return 'responsible';
  const [begins, ends] = [
    /начал|^(?:с|со|от)(?:\s|$)/.test(text),
    /окончани|завершени|^конец|^(?:по|до)(?:\s|$)|не позднее|крайний|срок до|дедлайн/.test(text),
  ];
  if (begins !== ends) return begins ? 'start' : 'end';
  if (/^время(?![а-я])/.test(text)) return 'time';
  if (begins || /срок|дат[аы](?![а-я])|период|когда|^(?:дни|день|месяц|числ[оа])(?![а-я])/.test(text)) return 'date';
  if (/^(?:№|n|no|п\/п|#|номер)(?![a-zа-я])/.test(text)) return 'number';
  if (
    /мероприят|наименован|содержан|деятельност|действи|событи|задач|процедур|операци|работ|^(?:название|что)(?![а-я])/.test(
      text,
    )
  )
    return 'title';
  return /^(?:этап|раздел|направлен|блок|модуль|стадия)/.test(text) ? 'context' : undefined;
}

function rolesByHeading(headings: readonly string[]): ColumnRole[] {
  const roles = headings.map((heading) => headingRole(heading) ?? 'other');
  // «Этап» names the work itself when nothing else does.
  const titled = roles.includes('title');
  return roles.map((role, column) => {
    if (role === 'context') return titled || roles.indexOf('context') !== column ? 'context' : 'title';
    return role === 'title' && roles.indexOf('title') !== column ? 'context' : role;
  });
}

function rolesByContent(
  named: readonly ColumnRole[],
  body: readonly (readonly string[])[],
  readDate: ReadDate,
  hasHeader: boolean,
): ColumnRole[] {
  const roles = [...named];
  const sample = body.filter((row) => onlyText(row) === undefined || row.length === 1).slice(0, SAMPLE);
  const columns = roles.map((_, column) => sample.map((row) => row[column] ?? '').filter((cell) => cell !== ''));
  const share = (column: number, holds: (cell: string) => boolean) => {
    const cells = columns[column] ?? [];
    return cells.filter(holds).length / Math.max(cells.length, 1);
  };
  const free = () => roles.flatMap((role, column) => (role === 'other' && columns[column]?.length ? [column] : []));
  const give = (column: number | undefined, role: ColumnRole) => {
    if (column !== undefined) roles[column] = role;
  };

  const numbered = free().find((column) => share(column, isRowNumber) > 0.6);
  const isDate = (cell: string) => cell.length <= LONGEST_DATE && isDateOnly(cell, readDate);
  if (!DATE_ROLES.some((role) => roles.includes(role))) {
    const dated = free().filter((column) => column !== numbered && share(column, isDate) >= 0.5);
    const [first, second] = dated;
    const pair = first !== undefined && second === first + 1;
    give(first, pair ? 'start' : 'date');
    if (pair) give(second, 'end');
    if (first === undefined && numbered !== undefined && share(numbered, isDate) >= 0.5) give(numbered, 'date');
  }
  if (!roles.includes('number') && numbered !== undefined && roles[numbered] === 'other') give(numbered, 'number');
  if (!roles.includes('responsible') && !hasHeader)
    give(
      free().find((column) => free().length > 1 && share(column, namesActor) >= 0.5),
      'responsible',
    );
  if (!roles.includes('title')) {
    const length = (column: number) => (columns[column] ?? []).join('').length;
    give(free().sort((one, other) => length(other) - length(one))[0], 'title');
  }
  // Without a header, names of persons to the right of the work and its date.
  const title = roles.indexOf('title');
  if (!roles.includes('responsible') && !hasHeader)
    give(
      free().find((column) => column > title),
      'responsible',
    );
  return roles;
}

const MOST_CAPTIONS = 10;
const MOST_HEADER_ROWS = 5;
const LONGEST_HEADING = 80;
const LONGEST_DATE = 90;
/** So many rows show what a column holds. */
const SAMPLE = 40;
