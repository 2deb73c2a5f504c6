import { dutyOf } from './content.ts';
import { expect, test } from './test.ts';

const { address, checklist } = dutyOf('sign-in');
const AT = '2026-09-14T10:02:11.000Z';
const registers = (values: Record<string, unknown>) =>
  JSON.stringify({
    v: 2,
    registers: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, [AT, value]])),
  });

/** Everything that a browser keeps after a few weeks, by key. */
const STORED = {
  'vprspo:v1:2026:checklist:sign-in': `{"v":1,"done":{"have-own-credentials":"${AT}"}}`,
  'vprspo:v2:main:2026:checklist:sign-in': registers({ 'sign-in-with-own-credentials.note': 'позвонить' }),
  'vprspo:v2:main:2026:checklist:briefing': registers({ 'ask-to-read-materials.mark': { state: 'done', rev: 1 } }),
  'vprspo:v2:main:2026:conditions': registers({ 'regional-printing': 'no' }),
  'vprspo:v2:main:2026:own-dates': registers({ 'd-1': { title: 'Совещание', on: '2026-12-01' } }),
  'vprspo:v2:main:settings': registers({ initials: 'И. П.', region: { id: 'moscow', zone: 0 } }),
  'vprspo:v2:main:backup': registers({ exported: AT }),
  'vprspo:v2:profiles': registers({ 'p-1': { name: 'Учебный' } }),
  'vprspo:v2:undo:main': '{"label":"Отметки сняты","records":{}}',
  'vprspo:v2:profile': 'main',
  'vprspo:v2:before-import:main': '{}',
  'vprspo:v2:shared-computer': 'no',
};
/** Cut off, of another shape, of a later release, hostile. */
const GARBAGE = [
  '{"v":2,"regis',
  '[7]',
  '{"v":9,"registers":{}}',
  '{"v":2,"registers":{"__proto__":["x",{"polluted":1}]}}',
];
const PAGES = ['/today/', '/checklists/', '/settings/', '/backup/', address];

// That no page throws or complains in the console, `test.ts` sees to in every test.
for (const key of Object.keys(STORED)) {
  test(`Whatever stands under ${key}, every page works and the other keys stay as they are`, async ({ checklists }) => {
    await checklists.open('/');
    for (const text of GARBAGE) {
      for (const [name, sound] of Object.entries(STORED)) await checklists.store(name, name === key ? text : sound);
      for (const page of PAGES) {
        await checklists.open(page);
        await expect(checklists.heading).toBeVisible();
      }
      const list = checklists.list(checklist);
      const last = checklist.items.at(-1)?.text ?? '';
      await list.box(last).check();
      await expect(list.count).toHaveText(/^[12] из \d+$/);
      await list.box(last).uncheck();

      const stored = await checklists.stored();
      for (const [name, sound] of Object.entries(STORED)) {
        if (name !== key && name !== 'vprspo:v2:main:2026:checklist:sign-in') expect(stored[name], name).toBe(sound);
      }
      const kept = Object.entries(stored).filter(([name]) => name === key || name === `${key}:unreadable`);
      if (text !== GARBAGE[3]) expect(kept.map(([, value]) => value).join('\n'), 'the unreadable text').toContain(text);
    }
  });
}
