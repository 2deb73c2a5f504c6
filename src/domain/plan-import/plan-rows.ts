import { words } from '#domain/faq/normalise.ts';
import { tidyLine, tidyLines } from '#domain/tables/tidy-text.ts';
import type { ReadDate } from './find-date.ts';
import { stageMatcher, type MatchStage, type StageMatch } from './match-stage.ts';
import type { PlanDraft } from './plan-draft.ts';
import { readPlanLines } from './plan-lines.ts';
import { readPlanTable } from './plan-table.ts';
import type { DateReading } from './read-date.ts';

/** A row of the plan as it was pasted, for the reader to mend and confirm. */
export interface PlanRow {
  /** One line, without row number; the heading above is joined when the row cannot be understood alone. */
  readonly title: string;
  /** As pasted, spaces tidied; two columns are joined «… – …». */
  readonly dateText: string;
  readonly reading: DateReading;
  /** As pasted, '' when there is none. */
  readonly responsible: string;
  readonly stage?: StageMatch;
}

/** Rows of a plan out of the cells of a table or the lines of a text. No row is left out because its date cannot be read. */
export function readPlanRows(
  cells: readonly (readonly string[])[],
  { readDate, stages }: { readDate: ReadDate; stages: readonly MatchStage[] },
): PlanRow[] {
  const rows = withoutEmptyColumns(
    cells.map((row) => row.map((cell) => tidyLines(cell).join('\n'))).filter((row) => row.some((cell) => cell !== '')),
  );
  const matched = stageMatcher(stages);
  const isTable = rows.some((row) => new Set(row.filter((cell) => cell !== '')).size > 1);
  // Of a row of mere dots and dashes nothing is left.
  const drafts = (isTable ? readPlanTable(rows, readDate) : readBlocks(rows, readDate))
    .map((draft) => ({ ...draft, title: draft.title || draft.dateText || draft.responsible }))
    .filter(({ title }) => title !== '');
  const repeated = countOf(drafts.map(({ title }) => title));
  return drafts.map((draft) => {
    const alone = (repeated.get(draft.title) ?? 0) < 2;
    const plain = words(draft.title).length > 2 || matched(draft.title) !== undefined;
    const title = alone && plain ? draft.title : completeTitle(draft, alone);
    const stage = matched(title);
    return {
      title,
      dateText: tidyLine(draft.dateText),
      reading: draft.reading,
      responsible: draft.responsible,
      ...(stage && { stage }),
    };
  });
}

/** A cell of several lines may hold a date of its own; single lines are read together. */
function readBlocks(rows: readonly (readonly string[])[], readDate: ReadDate): PlanDraft[] {
  const blocks: string[][] = [];
  let single: string[] | undefined;
  for (const row of rows) {
    const lines = tidyLines(row.find((cell) => cell !== '') ?? '');
    if (lines.length > 1) {
      blocks.push(lines);
      single = undefined;
    } else if (single) single.push(...lines);
    else blocks.push((single = lines));
  }
  return blocks.flatMap((block) => readPlanLines(block, readDate));
}

function completeTitle({ title, section, aside }: PlanDraft, alone: boolean): string {
  const headed = section === '' || title.startsWith(section) ? title : `${section}: ${title}`;
  return alone || aside === '' ? headed : `${headed} (${aside})`;
}

function withoutEmptyColumns(rows: readonly (readonly string[])[]): string[][] {
  const filled = new Set(rows.flatMap((row) => row.flatMap((cell, column) => (cell === '' ? [] : [column]))));
  return rows.map((row) => row.filter((_, column) => filled.has(column)));
}

function countOf(titles: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const title of titles) counts.set(title, (counts.get(title) ?? 0) + 1);
  return counts;
}
