import { parseContent } from '#content-check/parse-content.ts';
import { LEDGER_FILE, type SiteContent } from '#domain/integrity/site-content.ts';
import { type Dictionary, loadDictionary } from './dictionary.ts';
import { withoutExceptions } from './exceptions.ts';
import { documentTexts } from './extract/document-texts.ts';
import type { ProjectFiles } from './project-files.ts';
import { measurePages, type PageFigures, readabilityProblems } from './readability.ts';
import { EDITORIAL_FOLDER, readRulebook, type Rulebook } from './rulebook.ts';
import { basisCited, basisPresent, conditionsTold } from './rules/basis.ts';
import { datesBacked, regionMarked, schoolMarked } from './rules/marked.ts';
import { addressProblems, formNames, phoneProblems } from './rules/named-facts.ts';
import { type EditorialProblem, problemAt, type ProjectRule, type TextRule, type Tools } from './rules/rule.ts';
import { mixedAlphabets, spelling, yo } from './rules/spelling.ts';
import { stopWords } from './rules/stop-words.ts';
import { dashes, dates, latin, numberSign, quotes, ranges, spacing } from './rules/typography.ts';
import type { DocumentTexts } from './text-unit.ts';

/** Rules of language: each looks at one text. */
export const TEXT_RULES: TextRule[] = [
  spelling,
  yo,
  mixedAlphabets,
  quotes,
  dashes,
  ranges,
  numberSign,
  dates,
  spacing,
  latin,
  stopWords,
];

/** Rules of truth: each looks at the whole. */
export const PROJECT_RULES: ProjectRule[] = [
  basisPresent,
  basisCited,
  schoolMarked,
  regionMarked,
  datesBacked,
  conditionsTold,
  formNames,
];

/** What the check has found. */
export interface EditorialReport {
  problems: EditorialProblem[];
  figures: PageFigures[];
  /** Files that were read. */
  files: number;
}

/** Holds all Russian texts of the project against the rules of language and truth. */
export async function checkEditorial({
  content: contentFiles,
  code,
  documents,
}: ProjectFiles): Promise<EditorialReport> {
  const { rulebook, problems: rulebookProblems } = readRulebook(contentFiles);
  const dictionary = await loadDictionary(rulebook.words);
  const { content, problems: unread } = parseContent(contentFiles);
  // What the ledger says, the checklists said first.
  const siteFiles = contentFiles.filter(({ path }) => !path.startsWith(EDITORIAL_FOLDER) && path !== LEDGER_FILE);
  const readersFiles = [...siteFiles, ...code.filter(({ path }) => path.startsWith('src/text/'))];
  const texts = [...siteFiles, ...code, ...documents].map(documentTexts);
  const figures = measurePages(texts, content, rulebook);
  const found = [
    ...textProblems(texts, toolsOf(dictionary, rulebook, content)),
    ...PROJECT_RULES.flatMap(({ name, find }) =>
      find({ documents: texts, content }).map((one) => ({ rule: name, ...one })),
    ),
    ...phoneProblems([...siteFiles, ...code, ...documents].filter(({ path }) => path !== 'content/contacts.yaml')),
    ...addressProblems(readersFiles, content),
    ...readabilityProblems(texts, figures),
  ];
  const broken = [...rulebookProblems, ...unread].map((problem) => ({ rule: 'content', context: '', ...problem }));
  return { problems: [...broken, ...withoutExceptions(found, rulebook.exceptions)], figures, files: texts.length };
}

function textProblems(documents: DocumentTexts[], tools: Tools): EditorialProblem[] {
  return documents
    .flatMap(({ units }) => units)
    .flatMap((unit) =>
      TEXT_RULES.filter(({ appliesTo }) => appliesTo(unit)).flatMap(({ name, find }) =>
        find(unit, tools).map(({ at, wrong, right }) => ({ rule: name, ...problemAt(unit, at, wrong, right) })),
      ),
    );
}

function toolsOf(dictionary: Dictionary, rulebook: Rulebook, { provisions }: SiteContent): Tools {
  return { dictionary, rulebook, provisions: new Set(provisions.map(({ id }) => id)) };
}
