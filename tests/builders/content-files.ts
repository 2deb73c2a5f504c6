import type { ContentFile } from '#content-check/content-file.ts';

/**
 * The smallest content that has nothing wrong: one provision with its duty page and checklist, one of everything else. `changes` replaces the
 * text of files by path, adds new ones, and takes a file away with `undefined`.
 */
export function contentFiles(changes: Record<string, string | undefined> = {}): ContentFile[] {
  const texts: Record<string, string | undefined> = { ...VALID, ...changes };
  return Object.entries(texts).flatMap(([path, text]) =>
    text === undefined ? [] : [{ path: `content/${path}`, text }],
  );
}

/** The text of one of the valid files, with a piece of it replaced. Throws when the piece is not there. */
export function changed(path: keyof typeof VALID, from: string, to: string): Record<string, string> {
  const text = VALID[path];
  if (!text.includes(from)) throw new Error(`${path} does not contain: ${from}`);
  return { [path]: text.replace(from, to) };
}

const VALID = {
  'provisions.yaml': `
- id: D1
  kind: duty
  title: Вход
  statement: Координатор входит в кабинет.
`,
  'sources.yaml': `
- id: press
  title: Газета
  url: https://example.org/a
  level: press
  procedure: spo
  seen: выдержка
  read: 2026-11-22
- id: school-rules
  title: Школьный порядок
  level: school
  procedure: school
  seen: выдержка
  read: 2026-11-22
`,
  'stages.yaml': `
- id: account-check
  order: 1
  title: Вход
  summary: Координатор проверяет доступ.
  responsible: [coordinator]
  duties: [sign-in]
  basis: [instruction]
  provisions: [D1]
`,
  'regions.yaml': `
- id: moscow
  name: Москва
  zones: [{ offset: 0 }]
`,
  'roles.yaml': `
- id: coordinator
  order: 1
  name: координатор
  short: это вы
  summary: Ведёт работы.
  basis: [instruction]
  provisions: [D1]
- id: organization
  order: 2
  name: организация
  short: колледж
  summary: Подаёт сведения.
  basis: [instruction]
  provisions: [D1]
  gives:
    - to: coordinator
      label: сведения
      text: Сведения.
      basis: [instruction]
      provisions: [D1]
`,
  'conditions.yaml': `
- id: regional-printing
  order: 1
  question: Печатает центр?
  hint: Спросите.
  switchedOff: Не печатает.
  provisions: [D1]
`,
  'contacts.yaml': `
- id: forum
  order: 1
  title: Форум
  kind: web
  address: https://example.org/forum
  purpose: Вопросы.
  answer: Сообщением.
  provisions: [D1]
`,
  'glossary.yaml': `
- id: account
  term: кабинет
  short: Раздел системы.
  basis: [instruction]
  provisions: [D1]
`,
  'faq-topics.yaml': `
- { id: account, order: 1, title: Доступ }
`,
  'faq/lost-password.md': `---
question: Утерян пароль?
topic: account
order: 1
basis: [instruction]
confidence: inferred
provisions: [D1]
duties: [sign-in]
contacts: [forum]
checked: 2026-11-22
---
Спросите на форуме.
`,
  'checklists/sign-in.yaml': `
title: Вход
duty: sign-in
sections:
  - items:
      - { id: one, text: Первое, provisions: [D1], basis: instruction, rev: 1, scope: region }
      - { id: two, text: Второе, provisions: [D1], basis: advice, rev: 1, scope: region }
      - { id: three, text: Третье, provisions: [D1], basis: advice, rev: 1, scope: region }
      - { id: four, text: Четвёртое, provisions: [D1], basis: advice, rev: 1, scope: organization }
`,
  'checklist-ledger.yaml': `
items:
  - { id: four, lists: [sign-in], rev: 1, since: 2026-11-22, text: Четвёртое }
  - { id: one, lists: [sign-in], rev: 1, since: 2026-11-22, text: Первое }
  - { id: three, lists: [sign-in], rev: 1, since: 2026-11-22, text: Третье }
  - { id: two, lists: [sign-in], rev: 1, since: 2026-11-22, text: Второе }
retired: []
`,
  'cycles/2026.yaml': `
year: 2026
status: published
current: true
summary: Всё известно.
deadlines:
  - id: 2026-period
    title: Проведение
    kind: period
    scope: federal
    date: { from: 2026-09-15, to: 2026-10-08 }
    status: approved
    confidence: confirmed
    duties: [sign-in]
    stages: [account-check]
    sources: [press]
    sequence: 0
    updated: 2026-11-22
`,
  'templates/letter.md': `---
title: Письмо
kind: letter
duty: sign-in
provisions: [D1]
purpose: Чтобы напомнить.
checked: 2026-11-22
---
Здравствуйте!
`,
  'docs/duties/sign-in.mdx': `---
title: Вход
description: Как войти.
lastUpdated: 2026-11-22
provisions: [D1]
sources: [school-rules]
changes:
  - { on: 2026-11-22, text: Страница опубликована. }
duty:
  order: 1
  actor: coordinator
  requirement: Войдите.
  reason: Там материалы.
  stages: [account-check]
  doneWhen: [Вы вошли.]
  faq: [lost-password]
  contacts: [forum]
  templates: [letter]
---
Текст.
`,
};
