import { describe, expect, it } from 'vitest';
import { checkEditorial, PROJECT_RULES } from '#editorial-check/check-editorial.ts';
import { changed, contentFiles } from '../../builders/content-files.ts';

const WORDS = `
terms: []
abbreviations: [ВПР, СПО, г]
names: []
latin: []
homographs: [все]
`;

const PAGE = (body: string, head = 'provisions: [D1]\nsources: [press, school-rules]\n') => ({
  'docs/page.mdx': `---\ntitle: Страница\ndescription: О чём она.\nlastUpdated: 2026-11-22\n${head}changes: [{ on: 2026-11-22, text: Готово. }]\n---\n${body}\n`,
});

const FAQ = 'faq/lost-password.md';

async function problems(changes: Record<string, string | undefined> = {}) {
  const rulebook = {
    'editorial/word-list.yaml': WORDS,
    'editorial/stop-list.yaml': '[]',
    'editorial/exceptions.yaml': '[]',
    'editorial/source-figures.yaml': 'measured: 2026-11-22\nprovisions: { D1: 20 }\n',
  };
  const content = contentFiles({ ...rulebook, ...changes });
  const report = await checkEditorial({ content, code: [], documents: [] });
  return report.problems.map(({ rule, file, line, wrong }) => ({ rule, file, line, wrong }));
}

async function rulesBroken(changes: Record<string, string | undefined>) {
  return (await problems(changes)).map(({ rule }) => rule);
}

const PRESS = "<Basis certainty={['spo']} sources={['press']} />";
const SCHOOL = "<Basis certainty={['school']} sources={['school-rules']} />";

const WRONG: [rule: string, changes: Record<string, string>][] = [
  ['basis-present', PAGE('Текст.', '')],
  ['basis-present', { [FAQ]: changed(FAQ, '[D1]', '[]')[FAQ] ?? '' }],
  ['basis-cited', PAGE(PRESS, 'provisions: [D1]\n')],
  ['basis-cited', PAGE("<Basis certainty={['instruction']} provisions={['D1']} />", 'sources: [press]\n')],
  ['basis-cited', PAGE("<Basis certainty={['instruction']} />")],
  ['basis-cited', PAGE("<Basis certainty={['school']} sources={['press']} />")],
  ['basis-cited', PAGE("<Basis certainty={['regional']} sources={['press']} />")],
  ['basis-cited', PAGE("<Basis certainty={['spo']} sources={['school-rules']} />")],
  ['school-marked', PAGE('В школах результаты публикуют в кабинете.')],
  ['school-marked', PAGE(`1. Один.\n\n   ${SCHOOL}\n\n2. В школьных ВПР срок другой.`)],
  ['school-marked', PAGE(`## Первый\n\n${SCHOOL}\n\n## Второй\n\nВ школах так.`)],
  ['school-marked', PAGE('Запрет для СПО — вывод сайта.')],
  ['school-marked', { [FAQ]: changed(FAQ, 'Спросите на форуме.', 'В школах пароль меняют.')[FAQ] ?? '' }],
  ['region-marked', PAGE('В Омской области архив лежал в кабинете.')],
  ['dates-backed', PAGE('Срок — 15 сентября 2021 г.')],
  ['dates-backed', PAGE(`1. Один.\n\n   ${PRESS}\n\n2. Срок — 15 сентября.`)],
  ['conditions-told', changed('provisions.yaml', '  statement:', '  condition: Только если нужно.\n  statement:')],
  ['form-names', PAGE('Загрузите форму «Контекстные данные» в кабинет.')],
  ['phones', PAGE('Звоните: +7 (495) 123-45-67.')],
  ['phones', PAGE('Звоните: 8 800 123 45 67.')],
  ['addresses', PAGE('Откройте https://example.org/other.')],
  ['addresses', PAGE('Пишите на help@example.org.')],
  [
    'readability',
    {
      'docs/duties/sign-in.mdx':
        changed('docs/duties/sign-in.mdx', 'Текст.', words(33))['docs/duties/sign-in.mdx'] ?? '',
    },
  ],
];

const RIGHT: [rule: string, changes: Record<string, string>][] = [
  [
    'basis-present',
    {
      [FAQ]: (changed(FAQ, '[D1]', '[]')[FAQ] ?? '')
        .replace('[instruction]', '[none]')
        .replace('confidence: inferred\n', ''),
    },
  ],
  ['basis-cited', PAGE(`${PRESS}\n\n${SCHOOL}\n\n<Basis certainty={['instruction', 'advice']} provisions={['D1']} />`)],
  [
    'basis-cited',
    changed('docs/duties/sign-in.mdx', 'Текст.', "<Basis certainty={['instruction']} provisions={['S1']} />"),
  ],
  ['school-marked', PAGE(`${SCHOOL}\n\n1. В школах результаты публикуют в кабинете.`)],
  ['school-marked', PAGE('- **Взять срок из школьного графика.** У школ свои графики.')],
  ['school-marked', PAGE('Школьные сроки сюда не подходят.')],
  ['school-marked', PAGE('Срок взят из плана-графика, а не из школьного графика.')],
  ['school-marked', PAGE("Запрет для СПО — вывод сайта. <Basis certainty={['inference']} />")],
  ['region-marked', PAGE(`${PRESS}\n\nВ Омской области архив лежал в кабинете.`)],
  ['dates-backed', PAGE(`1. Срок — 15 сентября 2021 г.\n\n   ${PRESS}`)],
  [
    'conditions-told',
    {
      ...changed('provisions.yaml', '  statement:', '  condition: Только если нужно.\n  statement:'),
      ...changed('docs/duties/sign-in.mdx', '  reason:', '  condition: Только если нужно.\n  reason:'),
    },
  ],
  ['form-names', PAGE('Загрузите форму «[название формы]»: форма сбора данных — «главная».')],
  ['phones', PAGE('Письмо № 02-50-263263, 2022/23 год, 15–28 сентября, документ 1305948126.')],
  ['addresses', PAGE('Откройте https://example.org/forum или https://example.org/a/.')],
  [
    'readability',
    {
      'docs/duties/sign-in.mdx':
        changed('docs/duties/sign-in.mdx', 'Текст.', words(9))['docs/duties/sign-in.mdx'] ?? '',
    },
  ],
];

describe('rules of truth', () => {
  it.each(WRONG)('%s: objects to %o', async (rule, changes) => {
    expect(await rulesBroken(changes)).toContain(rule);
  });

  it.each(RIGHT)('%s: has nothing against %o', async (rule, changes) => {
    expect(await rulesBroken(changes)).not.toContain(rule);
  });

  it('have each a text that fails and one that passes', () => {
    const names = [...PROJECT_RULES.map(({ name }) => name), 'phones', 'addresses', 'readability'];
    expect(new Set(WRONG.map(([rule]) => rule))).toEqual(new Set(names));
    expect(new Set(RIGHT.map(([rule]) => rule))).toEqual(new Set(names));
  });
});

describe('the editorial check', () => {
  it('has nothing to say about content without mistakes', async () => {
    expect(await problems()).toEqual([]);
  });

  it('tells the file and the line', async () => {
    expect(await problems(PAGE('Первая.\n\nИ еще одна.'))).toEqual([
      expect.objectContaining({ rule: 'yo', file: 'content/docs/page.mdx', line: 11 }),
    ]);
  });

  it('lets an exception excuse a place, and only that', async () => {
    const exception = (text: string) => ({
      'editorial/exceptions.yaml': `- { rule: yo, file: content/docs/page.mdx, text: ${text}, why: Так надо. }`,
    });
    const page = PAGE('И еще одна.');
    expect(await problems({ ...page, ...exception('И еще') })).toEqual([]);
    expect(await rulesBroken({ ...page, ...exception('другое') })).toEqual(['yo', 'exceptions']);
  });

  it('asks to take away an exception that excuses nothing', async () => {
    const stale = '- { rule: yo, file: content/docs/gone.mdx, why: Так надо. }';
    expect(await rulesBroken({ 'editorial/exceptions.yaml': stale })).toEqual(['exceptions']);
  });

  it('tells what is wrong with its own lists', async () => {
    expect(await problems({ 'editorial/stop-list.yaml': '- words: []' })).toEqual(
      expect.arrayContaining([expect.objectContaining({ file: 'content/editorial/stop-list.yaml' })]),
    );
  });

  it('reads code and documents of the repository as well', async () => {
    const { problems: found } = await checkEditorial({
      content: contentFiles({ 'editorial/word-list.yaml': WORDS }),
      code: [{ path: 'src/text/a.ts', text: "export const a = 'Еще';" }],
      documents: [{ path: 'CHANGELOG.md', text: '# Еще\n' }],
    });
    expect(found.filter(({ rule }) => rule === 'yo').map(({ file }) => file)).toEqual([
      'src/text/a.ts',
      'CHANGELOG.md',
    ]);
  });
});

function words(count: number): string {
  return `${Array.from({ length: count }, () => 'слово').join(' ')}.`;
}
