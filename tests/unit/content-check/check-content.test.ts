import { describe, expect, it } from 'vitest';
import { checkContent } from '#content-check/check-content.ts';
import { problemReport } from '#content-check/problem-report.ts';
import { changed, contentFiles } from '../../builders/content-files.ts';

const DEADLINE = 'cycles/2026.yaml';
const DUTY = 'docs/duties/sign-in.mdx';
const FAQ = 'faq/lost-password.md';
const CHECKLIST = 'checklists/sign-in.yaml';
const LEDGER = 'checklist-ledger.yaml';
const WORKING_DAYS = 'working-days/2026.yaml';
const workingDays = `
year: 2026
decree: { title: О переносе выходных дней, number: '1', date: 2025-09-24 }
sources: [press]
holidays: [2026-01-01]
transfers: []
workingDays: 260
`;
const RETIRED = (id: string, why: string) => `retired: [{ id: ${id}, on: 2026-11-23, list: sign-in, why: '${why}' }]`;
const CHANNEL = (id: string, order: number) => `
- id: ${id}
  order: ${order}
  title: Канал
  kind: web
  address: https://example.org/${id}
  purpose: Вопросы.
  answer: Сообщением.
  provisions: [D1]
`;
const SITUATION = `situation:
  order: 1
  short: Пароль утерян
  duties: [sign-in]
  faq: [lost-password]
  contacts: [forum]
`;

const situationPage = `---
title: Пароль утерян
description: Что делать, если пароль утерян.
lastUpdated: 2026-11-22
changes:
  - { on: 2026-11-22, text: Страница опубликована. }
${SITUATION}---
Текст.
`;

describe('the check of content', () => {
  it('has nothing to say about content without mistakes', () => {
    expect(checkContent(contentFiles())).toEqual([]);
  });

  it.each([
    ['a misspelt field', changed(FAQ, 'question:', 'qestion:'), FAQ, 'неизвестное поле: qestion'],
    ['a missing field', changed(FAQ, 'question: Утерян пароль?\n', ''), FAQ, 'нет обязательного поля'],
    ['a date that does not exist', changed(FAQ, '2026-11-22', '2026-02-30'), FAQ, '«2026-02-30» — не дата'],
    ['a date in words', changed(DEADLINE, 'updated: 2026-11-22', 'updated: завтра'), DEADLINE, '«завтра» — не дата'],
    [
      'a period that ends before it begins',
      changed(DEADLINE, '2026-10-08', '2026-09-01'),
      DEADLINE,
      'конец раньше начала',
    ],
    [
      'an id in Cyrillic',
      changed('faq-topics.yaml', 'id: account', 'id: доступ'),
      'faq-topics.yaml',
      '«доступ» не годится как id',
    ],
    ['a provision that does not exist', changed(FAQ, '[D1]', '[D11]'), FAQ, 'нет положения «D11»'],
    [
      'a word that is not in the list',
      changed(DEADLINE, 'approved', 'maybe'),
      DEADLINE,
      'такого значения нет в списке',
    ],
    [
      'a deadline without source',
      changed(DEADLINE, 'sources: [press]', 'sources: []'),
      DEADLINE,
      'у срока нет источника',
    ],
    ['YAML that cannot be read', { [FAQ]: '---\nquestion: "\n---\nТекст' }, FAQ, 'запись не читается'],
    ['a field given twice', changed(FAQ, 'order: 1', 'order: 1\norder: 2'), FAQ, 'запись не читается'],
    ['a Markdown file without frontmatter', { [FAQ]: 'Просто текст' }, FAQ, 'нет шапки'],
    ['an answer without text', changed(FAQ, 'Спросите на форуме.', ''), FAQ, 'под шапкой нет текста'],
    [
      'a file in a place that nobody reads',
      { 'faq/notes.yaml': 'a: 1' },
      'faq/notes.yaml',
      'этот файл никто не читает',
    ],
    [
      'working days that do not add up',
      { [WORKING_DAYS]: workingDays.replace('260', '261') },
      WORKING_DAYS,
      'рабочих дней 260, а записано 261',
    ],
    ['a missing list', { 'sources.yaml': undefined }, 'sources.yaml', 'нет файла'],
    ['a missing ledger', { [LEDGER]: undefined }, LEDGER, 'нет журнала пунктов'],
    ['a retired item without a reason', changed(LEDGER, 'retired: []', RETIRED('gone', '')), LEDGER, 'пустой текст'],
  ])('finds %s', (_name, changes, file, wrong) => {
    expect(checkContent(contentFiles(changes))).toContainEqual(
      expect.objectContaining({ file: `content/${file}`, wrong: expect.stringContaining(wrong) as string }),
    );
  });

  it.each([
    [
      'a question that is not there',
      changed(DUTY, '[lost-password]', '[lost-pasword]'),
      DUTY,
      'ссылка на «lost-pasword»',
    ],
    ['a source that is not there', changed(DEADLINE, '[press]', '[radio]'), DEADLINE, 'ссылка на «radio»'],
    ['a duty that is not there', changed(FAQ, '[sign-in]', '[log-in]'), FAQ, 'ссылка на «log-in»'],
    [
      'a decree that is no source',
      { [WORKING_DAYS]: workingDays.replace('press', 'radio') },
      WORKING_DAYS,
      'ссылка на «radio»',
    ],
    [
      'working days of another year than the file',
      { 'working-days/2027.yaml': workingDays },
      'working-days/2027.yaml',
      'год не совпадает с именем файла',
    ],
    ['a stage that is not there', changed(DUTY, '[account-check]', '[check]'), DUTY, 'ссылка на «check»'],
    ['a contact that is not there', changed(FAQ, '[forum]', '[phone]'), FAQ, 'ссылка на «phone»'],
    ['a template that is not there', changed(DUTY, '[letter]', '[form]'), DUTY, 'ссылка на «form»'],
    ['a topic that is not there', changed(FAQ, 'topic: account', 'topic: other'), FAQ, 'ссылка на «other»'],
    ['a checklist of a duty that has no page', { [DUTY]: undefined }, CHECKLIST, 'ссылка на «sign-in»'],
    ['a provision told nowhere', { [DUTY]: undefined }, 'provisions.yaml', 'положение нигде не рассказано'],
    ['a duty without checklist', { [CHECKLIST]: undefined }, DUTY, 'у обязанности нет чек-листа'],
    ['two items with one id', changed(CHECKLIST, 'id: two', 'id: one'), CHECKLIST, 'id пункта «one» уже занят'],
    [
      'a former id that is in use',
      changed(CHECKLIST, 'id: two,', 'id: two, formerIds: [one],'),
      CHECKLIST,
      '«one» уже занят',
    ],
    [
      'an item that the ledger does not know',
      changed(CHECKLIST, 'id: two', 'id: second'),
      CHECKLIST,
      'нового пункта нет в журнале',
    ],
    ['an item that vanished', changed(CHECKLIST, 'id: two', 'id: second'), LEDGER, 'пункт пропал'],
    [
      'a new wording with the old rev',
      changed(CHECKLIST, 'Второе', 'Другое'),
      CHECKLIST,
      'слова изменились, а rev прежний; было: «Второе», без условия',
    ],
    ['a rev that is not recorded', changed(LEDGER, 'rev: 1', 'rev: 2'), CHECKLIST, 'rev: 1 меньше опубликованного'],
    [
      'a former id that was never on the site',
      changed(CHECKLIST, 'id: two,', 'id: two, formerIds: [twice],'),
      CHECKLIST,
      'пункта «twice» на сайте не было',
    ],
    [
      'an item that is retired and present',
      changed(LEDGER, 'retired: []', RETIRED('two', 'Не нужно.')),
      CHECKLIST,
      'id «two» убран навсегда 2026-11-23: Не нужно.',
    ],
    [
      'two entries with one id',
      changed('sources.yaml', 'id: school-rules', 'id: press'),
      'sources.yaml',
      'id «press» уже занят',
    ],
    [
      'a checklist that is too short',
      changed(
        CHECKLIST,
        '      - { id: two, text: Второе, provisions: [D1], basis: advice, rev: 1, scope: region }\n',
        '',
      ),
      CHECKLIST,
      'пунктов в чек-листе: 3',
    ],
    ['no current cycle', changed(DEADLINE, 'current: true\n', ''), 'cycles', 'текущих циклов: 0'],
    ['a date of another year', changed(DEADLINE, 'to: 2026-10-08', 'to: 2027-10-08'), DEADLINE, 'дата не из 2026 года'],
    [
      'school practice told as a document on СПО',
      changed(FAQ, 'basis: [instruction]', 'basis: [spo]\nsources: [school-rules]'),
      FAQ,
      'основание spo без источника о ВПР СПО',
    ],
    [
      'the instruction named without a provision',
      changed(FAQ, 'provisions: [D1]\n', ''),
      FAQ,
      'основание instruction без положения',
    ],
    [
      'an answer that is nowhere, with a source',
      changed(FAQ, 'basis: [instruction]', 'basis: [none]'),
      FAQ,
      'none означает',
    ],
    ['a page of a duty without the duty', changed(DUTY, 'duty:', 'dutty:'), DUTY, 'в шапке нет поля duty'],
    [
      'a situation that is told on the page of a duty',
      changed(DUTY, 'duty:', `${SITUATION}duty:`),
      DUTY,
      'поле situation у страницы из другой папки',
    ],
    [
      'a situation that names no known duty',
      { 'docs/situations/lost.mdx': situationPage.replace('[sign-in]', '[log-in]') },
      'docs/situations/lost.mdx',
      'ссылка на «log-in»',
    ],
    [
      'two situations in one place',
      { 'docs/situations/lost.mdx': situationPage, 'docs/situations/found.mdx': situationPage },
      'docs/situations/found.mdx',
      'уже занят',
    ],
    [
      'a source that nothing cites',
      changed(DUTY, 'sources: [school-rules]\n', ''),
      'sources.yaml',
      'на источник ничто не ссылается',
    ],
    [
      'a channel of support to which no duty leads',
      {
        ...changed(DUTY, 'contacts: [forum]', 'contacts: [account]'),
        'contacts.yaml': `${CHANNEL('forum', 1)}${CHANNEL('account', 2)}`,
      },
      'contacts.yaml',
      'ни одна обязанность не ведёт к этому каналу',
    ],
    ['a page without history', changed(DUTY, 'changes:', 'canges:'), DUTY, 'нет истории страницы'],
    [
      'a history that does not begin with the newest change',
      changed(
        DUTY,
        'text: Страница опубликована. }',
        'text: Опубликована. }\n  - { on: 2026-11-23, text: Дополнена. }',
      ),
      DUTY,
      'изменения не по порядку',
    ],
    [
      'a checklist that stands nowhere',
      changed(CHECKLIST, 'duty: sign-in\n', ''),
      CHECKLIST,
      'чек-лист должен стоять на одной странице',
    ],
    [
      'a checklist on a page that is not there',
      changed(CHECKLIST, 'duty: sign-in', 'page: start/first-week'),
      CHECKLIST,
      'ссылка на «start/first-week»',
    ],
  ])('finds %s', (_name, changes, file, wrong) => {
    expect(checkContent(contentFiles(changes))).toContainEqual(
      expect.objectContaining({ file: `content/${file}`, wrong: expect.stringContaining(wrong) as string }),
    );
  });

  it('takes a decree on days off for what cites its source', () => {
    const uncited = changed(DUTY, 'sources: [school-rules]\n', '');
    const cited = { ...uncited, [WORKING_DAYS]: workingDays.replace('[press]', '[school-rules]') };
    expect(checkContent(contentFiles(cited))).toEqual([]);
  });

  it('names the line on which the mistake stands', () => {
    const [problem] = checkContent(contentFiles(changed(FAQ, '2026-11-22', 'вчера')));
    expect(problem?.line).toBe(10);
  });

  it('suggests the name that was probably meant', () => {
    const [problem] = checkContent(contentFiles(changed(DUTY, '[lost-password]', '[lost-pass]')));
    expect(problem?.right).toContain('может быть, «lost-password»');
  });

  it('tells all mistakes of all files at once', () => {
    const problems = checkContent(
      contentFiles({
        ...changed(FAQ, 'question:', 'qestion:'),
        ...changed(DEADLINE, 'approved', 'maybe'),
        ...changed('faq-topics.yaml', 'order: 1', 'order: first'),
      }),
    );
    expect(new Set(problems.map(({ file }) => file))).toEqual(
      new Set([`content/${FAQ}`, `content/${DEADLINE}`, 'content/faq-topics.yaml']),
    );
  });

  it('reports file, line, field, what is wrong and what would be right in Russian', () => {
    const report = problemReport(checkContent(contentFiles(changed(DEADLINE, 'sources: [press]', 'sources: []'))));
    expect(report).toBe(
      [
        'Содержание не готово к публикации. Ошибок: 1',
        '',
        'content/cycles/2026.yaml',
        '  • строка 16, deadlines.0.sources: у срока нет источника',
        '    нужно: хотя бы один id из sources.yaml',
      ].join('\n'),
    );
  });
});
