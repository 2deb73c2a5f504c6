import { expect, it } from 'vitest';
import { openTab } from '../../builders/browser-tab.ts';
import { FakeStorage } from '../../builders/fake-storage.ts';
import { checklistKey, firstFormatKey, firstFormatText, storedMarks } from '../../builders/stored-checklist.ts';

const MORNING = new Date('2026-09-14T07:00:00.000Z');

it('finds what was set aside and what still stands in its place, in all profiles and formats, and nothing that can be read', async () => {
  const unreadable = {
    [`${checklistKey('sign-in')}:unreadable`]: 'прежнее',
    [checklistKey('printing', { profile: 'p-1' })]: '{"v":3}',
    [firstFormatKey('printing')]: 'не JSON',
  };
  const readable = {
    [checklistKey('sign-in')]: storedMarks({ 'item-a': ['done', MORNING] }),
    [firstFormatKey('sign-in')]: firstFormatText({ 'item-b': MORNING }),
    'vprspo:v2:undo:main': '{"label":"x","records":{}}',
    'vprspo:v2:before-import:main': '{}',
    'vprspo:v2:profile': 'main',
    'vprspo:v2:shared-computer': 'no',
    'other-site': 'не JSON',
  };
  await openTab(new FakeStorage({ ...unreadable, ...readable }));
  const { unreadableTexts } = await import('#stores/unreadable.ts');
  expect(unreadableTexts()).toEqual(unreadable);
});
