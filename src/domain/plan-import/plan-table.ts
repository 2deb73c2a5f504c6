import { tidyLine, tidyLines } from '#domain/tables/tidy-text.ts';
import { joinBrokenRows } from './broken-rows.ts';
import { findDate, type ReadDate } from './find-date.ts';
import { DATE_ROLES, onlyText, readPlanColumns, type PlanTable } from './plan-columns.ts';
import type { PlanDraft } from './plan-draft.ts';
import { readPlanLines } from './plan-lines.ts';
import type { DateReading } from './read-date.ts';
import { datesOfCell } from './row-dates.ts';
import { isMerged, partsOf, type RowParts } from './row-parts.ts';
import {
  goesOn,
  isRowNumber,
  looksLikeSection,
  oneLineNames,
  oneLineTitle,
  sectionName,
  worksOf,
} from './title-text.ts';

/** Reads the rows of a plan that was a table; the cells hold their lines, tidied. */
export function readPlanTable(cells: readonly (readonly string[])[], readDate: ReadDate): PlanDraft[] {
  const table = readPlanColumns(joinBrokenRows(cells), readDate);
  const drafts: PlanDraft[] = [];
  let heading: Heading = { name: '' };
  let headingUsed = true;
  let titleAbove = '';
  const keepUnusedHeading = () => {
    if (!headingUsed) drafts.push({ ...UNDATED, title: heading.name, reading: readDate(''), ...heading.date });
  };

  for (const row of table.body) {
    const found = headingOf(row, table, readDate);
    if (found) {
      keepUnusedHeading();
      heading = found;
      headingUsed = false;
      titleAbove = '';
      continue;
    }
    const parts = partsOf(row, table);
    const last = drafts.at(-1);
    if (last && goesOnBelow(parts) && !goesOn(last.title)) {
      last.title = oneLineTitle(`${last.title}\n${parts.title}`);
      last.responsible = oneLineNames(`${last.responsible}\n${parts.responsible}`);
      continue;
    }
    // Below a merged cell Excel leaves the others empty.
    const title = parts.title || (parts.number === '' ? titleAbove : '');
    titleAbove = title;
    for (const draft of draftsOfRow({ ...parts, title }, readDate)) {
      const shared = draft.dateText === '' ? heading.date : undefined;
      drafts.push({ ...draft, ...shared, section: draft.section || parts.context || heading.name });
      // The name of a month over works with days of their own says nothing more; a day does.
      if (shared || heading.date?.reading.kind !== 'read' || heading.date.reading.date.kind === 'range')
        headingUsed = true;
    }
  }
  keepUnusedHeading();
  return drafts;
}

/** The rest of a row that a page break cut: it begins small, without number and date. */
function goesOnBelow({ number, title, dates, responsible }: RowParts): boolean {
  return number === '' && dates.length === 0 && (title === '' ? responsible !== '' : goesOn(title));
}

/** The heading of a part of the plan, when the row is nothing else; it may be a date that the rows below share. */
function headingOf(row: readonly string[], { roles }: PlanTable, readDate: ReadDate): Heading | undefined {
  const text = onlyText(row);
  if (text === undefined || isRowNumber(text)) return undefined;
  const role = roles[row.indexOf(text)];
  const aside = role !== 'title' && !DATE_ROLES.includes(role ?? 'other');
  if (!isMerged(row, roles.length) && !aside && !looksLikeSection(text)) return undefined;
  const name = sectionName(tidyLine(text));
  const dated = findDate(text, readDate);
  if (!dated) return { name };
  // Work may be written over the whole width.
  if (/[а-яёa-z]{4}/i.test(text.slice(0, dated.from) + text.slice(dated.to))) return undefined;
  return { name, date: { dateText: dated.text, reading: dated.reading } };
}

interface Heading {
  name: string;
  date?: { dateText: string; reading: DateReading };
}

function draftsOfRow(parts: RowParts, readDate: ReadDate): PlanDraft[] {
  const { title, dates, blocks } = parts;
  const rest = { aside: parts.aside, responsible: oneLineNames(parts.responsible), section: '' };
  if (dates.length === 0) {
    const found = blocks
      .map((text) => readPlanLines(tidyLines(text), readDate))
      .filter((drafts) => drafts.some(({ reading }) => reading.kind === 'read'))
      .flat();
    // A title beside cells that hold dates and works is the part of the plan that they belong to.
    const section = found.some((draft) => tidyLine(title).includes(draft.title)) ? '' : oneLineTitle(title);
    if (found.length > 0)
      return found.map((draft) => ({
        ...draft,
        section: draft.section || section,
        responsible: draft.responsible || rest.responsible,
      }));
    return withWorks(title || parts.aside, { ...rest, dateText: '', reading: readDate('') });
  }
  return dates.flatMap((date) =>
    datesOfCell(date, title, readDate).flatMap(({ work, dateText, reading }) => {
      const named = dates.length > 1 && date.heading !== '' ? `${work} (${tidyLine(date.heading)})` : work;
      return withWorks(named || rest.responsible || dateText, { ...rest, dateText, reading });
    }),
  );
}

/** One draft, or one for each work when the title is a list of them. */
function withWorks(title: string, rest: Omit<PlanDraft, 'title'>): PlanDraft[] {
  const { lead, works } = worksOf(title);
  return works.map((work) => ({ ...rest, title: oneLineTitle(work), section: sectionName(lead) }));
}

const UNDATED = { dateText: '', responsible: '', section: '', aside: '' };
