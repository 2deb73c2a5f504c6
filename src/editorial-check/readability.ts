import type { Rulebook } from './rulebook.ts';
import type { Problem, SiteContent } from '#domain/integrity/site-content.ts';
import type { EditorialProblem } from './rules/rule.ts';
import { countWords, splitSentences } from './sentences.ts';
import { lineAt, type DocumentTexts, type TextUnit } from './text-unit.ts';

/** How hard a page is to read, with the provisions that it tells beside it. */
export interface PageFigures {
  page: string;
  sentences: number;
  /** Words in a sentence on average. */
  mean: number;
  longest: number;
  /** The same of the document's own sentences; absent when the page tells no provision. */
  source?: { mean: number; longest: number } | undefined;
}

/** Words in a sentence. */
export const LIMITS = { mean: 14, longest: 32 };

/** Pages that people act by. */
const MEASURED = /^content\/docs\/(?:duties|start|situations)\//;
/** Of the head of a page, what its reader sees as text. */
const SHOWN_FIELDS = /^(?:duty|situation)\./;

/** Figures of the pages of duties, start and situations, sorted by path. Headings, labels and cells of tables are no sentences. */
export function measurePages(
  documents: DocumentTexts[],
  content: SiteContent,
  { sourceFigures }: Rulebook,
): PageFigures[] {
  const provisions = new Map(content.docs.map(({ file, data }) => [file, data.provisions]));
  return documents
    .filter(({ file }) => MEASURED.test(file))
    .map(({ file, units }) => {
      const lengths = units
        .filter(isMeasured)
        .flatMap(sentencesOf)
        .map(({ words }) => words);
      const told = (provisions.get(file) ?? []).flatMap((id) => sourceFigures.provisions[id] ?? []);
      return {
        page: file.replace('content/docs/', '').replace(/\.mdx?$/, ''),
        sentences: lengths.length,
        mean: mean(lengths),
        longest: Math.max(0, ...lengths),
        source: told.length > 0 ? { mean: mean(told), longest: Math.max(...told) } : undefined,
      };
    });
}

/** Pages that are hard to read: sentences too long on average, and each one that is too long by itself. */
export function readabilityProblems(documents: DocumentTexts[], figures: PageFigures[]): EditorialProblem[] {
  const hard = figures
    .filter((page) => page.mean > LIMITS.mean)
    .map((page) => ({
      rule: 'readability',
      file: `content/docs/${page.page}.mdx`,
      field: '',
      context: '',
      wrong: `в предложении в среднем ${page.mean.toFixed(1)} слова`,
      right: `не больше ${LIMITS.mean}: разделите длинные предложения`,
    }));
  const long = documents
    .filter(({ file }) => MEASURED.test(file))
    .flatMap(({ units }) => units.filter(isMeasured))
    .flatMap((unit) =>
      sentencesOf(unit)
        .filter(({ words }) => words > LIMITS.longest)
        .map(({ text, words, at }) => ({
          rule: 'readability',
          ...placeOf(unit, at),
          context: unit.text,
          wrong: `в предложении слов: ${words}: «${text.slice(0, SHOWN)}…»`,
          right: `не больше ${LIMITS.longest}: разделите на два`,
        })),
    );
  return [...hard, ...long];
}

/** The beginning of a sentence that says which one it is. */
const SHOWN = 60;

/** Whether a text of a page counts: sentences of its body and of the fields that the page shows. */
function isMeasured({ kind, place, field, audience }: TextUnit): boolean {
  if (audience !== 'reader' || (kind !== 'prose' && kind !== 'item')) return false;
  return place !== undefined || SHOWN_FIELDS.test(field);
}

function sentencesOf({ text }: TextUnit): { text: string; words: number; at: number }[] {
  let at = 0;
  return splitSentences(text).flatMap((sentence) => {
    const start = at;
    at += sentence.length;
    const words = countWords(sentence);
    return words > 0 ? [{ text: sentence.trim(), words, at: start }] : [];
  });
}

function placeOf(unit: TextUnit, at: number): Pick<Problem, 'file' | 'line' | 'field'> {
  return { file: unit.file, line: lineAt(unit, at), field: unit.field };
}

function mean(numbers: number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}
