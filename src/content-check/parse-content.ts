import type { z } from 'astro/zod';
import { LEDGER_FILE, type Located, type Problem, type SiteContent } from '#domain/integrity/site-content.ts';
import { checklistLedgerSchema } from '#schemas/checklist-ledger.ts';
import { checklistSchema } from '#schemas/checklist.ts';
import { conditionSchema } from '#schemas/condition.ts';
import { contactSchema } from '#schemas/contact.ts';
import { cycleSchema } from '#schemas/cycle.ts';
import { docsPageSchema } from '#schemas/docs-page.ts';
import { faqEntrySchema, faqTopicSchema } from '#schemas/faq.ts';
import { glossaryTermSchema } from '#schemas/glossary-term.ts';
import { provisionSchema } from '#schemas/provision.ts';
import { regionSchema } from '#schemas/region.ts';
import { roleEntrySchema } from '#schemas/role.ts';
import { sourceSchema } from '#schemas/source.ts';
import { stageSchema } from '#schemas/stage.ts';
import { templateSchema } from '#schemas/template.ts';
import { workingDaysSchema } from '#schemas/working-days.ts';
import type { ContentFile } from './content-file.ts';
import { schemaProblems } from './schema-problems.ts';
import { bodyOf, frontmatterOf, readYaml, type YamlData } from './yaml-data.ts';

/** Reads content files by their schemas. What has the right shape is in `content`, what has not is told in `problems`. */
export function parseContent(files: ContentFile[]): { content: SiteContent; problems: Problem[] } {
  const problems: Problem[] = strayFiles(files);
  const list = <T>(path: string, schema: z.ZodType<T>) =>
    files.filter((file) => file.path === path).flatMap((file) => collect(problems, parseList(file, schema)));
  const folder = <T>(pattern: RegExp, schema: z.ZodType<T>) =>
    files
      .filter((file) => pattern.test(file.path))
      .flatMap((file) => collect(problems, parseSingle(file, pattern, schema)));
  const content: SiteContent = {
    provisions: list('content/provisions.yaml', provisionSchema),
    sources: list('content/sources.yaml', sourceSchema),
    stages: list('content/stages.yaml', stageSchema),
    regions: list('content/regions.yaml', regionSchema),
    roles: list('content/roles.yaml', roleEntrySchema),
    conditions: list('content/conditions.yaml', conditionSchema),
    contacts: list('content/contacts.yaml', contactSchema),
    glossary: list('content/glossary.yaml', glossaryTermSchema),
    faqTopics: list('content/faq-topics.yaml', faqTopicSchema),
    faq: folder(FOLDERS.faq, faqEntrySchema),
    checklists: folder(FOLDERS.checklists, checklistSchema),
    ledger: folder(LEDGER, checklistLedgerSchema)[0]?.data ?? { items: [], retired: [] },
    cycles: folder(FOLDERS.cycles, cycleSchema),
    templates: folder(FOLDERS.templates, templateSchema),
    docs: folder(FOLDERS.docs, docsPageSchema),
    workingDays: folder(FOLDERS.workingDays, workingDaysSchema),
  };
  return { content, problems };
}

const LISTS = [
  'provisions',
  'sources',
  'stages',
  'regions',
  'roles',
  'conditions',
  'contacts',
  'glossary',
  'faq-topics',
];

const FOLDERS = {
  faq: /^content\/faq\/([^/]+)\.md$/,
  checklists: /^content\/checklists\/([^/]+)\.yaml$/,
  cycles: /^content\/cycles\/([^/]+)\.yaml$/,
  templates: /^content\/templates\/([^/]+)\.md$/,
  docs: /^content\/docs\/(.+)\.mdx?$/,
  workingDays: /^content\/working-days\/([^/]+)\.yaml$/,
};

/** One file like those of the folders: not a list of entries. */
const LEDGER = /^content\/(checklist-ledger)\.yaml$/;

const RESTORE_LEDGER = `git checkout HEAD -- ${LEDGER_FILE}`;

/** The editors' own word lists: `src/editorial-check` reads them. */
const NOT_PUBLISHED = /^content\/editorial\/[^/]+\.yaml$/;

/** A file that no collection reads would be silently ignored. */
function strayFiles(files: ContentFile[]): Problem[] {
  const lists = new Set(LISTS.map((name) => `content/${name}.yaml`));
  const isKnown = ({ path }: ContentFile) =>
    lists.has(path) ||
    path === LEDGER_FILE ||
    NOT_PUBLISHED.test(path) ||
    Object.values(FOLDERS).some((folder) => folder.test(path));
  return [
    ...files
      .filter((file) => !isKnown(file))
      .map(({ path }) => ({
        file: path,
        field: '',
        wrong: 'этот файл никто не читает',
        right: 'положите его в faq, checklists, cycles, templates, working-days или docs с верным окончанием имени',
      })),
    ...[...lists]
      .filter((path) => !files.some((file) => file.path === path))
      .map((path) => ({
        file: path,
        field: '',
        wrong: 'нет файла',
        right: 'список записей, у каждой свой id',
      })),
    ...(files.some(({ path }) => path === LEDGER_FILE)
      ? []
      : [
          {
            file: LEDGER_FILE,
            field: '',
            wrong: 'нет журнала пунктов: без него отметки читателей теряются',
            right: `верните файл: ${RESTORE_LEDGER}`,
          },
        ]),
  ];
}

function parseList<T>(file: ContentFile, schema: z.ZodType<T>): (Located<T> | Problem)[] {
  const data = readYaml(file.path, file.text, 1);
  if (Array.isArray(data)) return data;
  if (!Array.isArray(data.value)) {
    return [{ file: file.path, field: '', wrong: 'в файле не список', right: 'записи, каждая начинается с «- id:»' }];
  }
  return data.value.flatMap((value: unknown, index) => parseEntry(file.path, data, [index], value, schema));
}

function parseSingle<T>(file: ContentFile, pattern: RegExp, schema: z.ZodType<T>): (Located<T> | Problem)[] {
  const id = pattern.exec(file.path)?.[1] ?? '';
  const isMarkdown = !file.path.endsWith('.yaml');
  const yaml = isMarkdown ? frontmatterOf(file.text) : file.text;
  if (yaml === undefined) {
    return [
      {
        file: file.path,
        line: 1,
        field: '',
        wrong: 'нет шапки',
        right: 'поля между двумя строками «---» в начале файла',
      },
    ];
  }
  if (isMarkdown && bodyOf(file.text).trim() === '') {
    return [{ file: file.path, field: '', wrong: 'под шапкой нет текста', right: 'текст ниже второй строки «---»' }];
  }
  const data = readYaml(file.path, yaml, isMarkdown ? 2 : 1);
  return Array.isArray(data) ? data : parseEntry(file.path, data, [], data.value, schema, id);
}

function parseEntry<T>(
  file: string,
  data: YamlData,
  path: PropertyKey[],
  value: unknown,
  schema: z.ZodType<T>,
  id?: string,
): (Located<T> | Problem)[] {
  const result = schema.safeParse(value, { reportInput: true });
  if (!result.success) return schemaProblems(file, data, path, result.error);
  const own = (result.data as { id?: string }).id;
  return [{ id: id ?? own ?? '', file, data: result.data }];
}

function collect<T>(problems: Problem[], results: (Located<T> | Problem)[]): Located<T>[] {
  return results.flatMap((result) => {
    if ('data' in result) return [result];
    problems.push(result);
    return [];
  });
}
