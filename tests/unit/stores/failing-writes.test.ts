import { describe, expect, it } from 'vitest';
import { openTab, type Tab } from '../../builders/browser-tab.ts';
import { FakeStorage, quotaError, securityError } from '../../builders/fake-storage.ts';

const MORNING = new Date('2026-09-14T07:00:00.000Z');

/** What a reader does in a few minutes, and what the page must show then. */
const ACTS: ((tab: Tab) => void)[] = [
  ({ checklists }) => checklists.markItem('sign-in', 'item-a', 'done', MORNING),
  ({ checklists }) => checklists.writeAboutItem('sign-in', 'item-a', 'note', 'позвонить', MORNING),
  ({ checklists }) => checklists.markItem('sign-in', 'item-b', 'not-needed', MORNING),
  ({ clearing }) => clearing.clearItems('sign-in', ['item-a', 'item-b', 'item-c'], 'Отметки сняты', MORNING),
  ({ undo }) => undo.undo(MORNING),
  ({ checklists }) => checklists.markItem('printing', 'print-a', 'done', MORNING),
  ({ conditions }) => conditions.answerCondition('regional-printing', 'no', MORNING),
  ({ checklists }) => checklists.markItem('sign-in', 'item-c', 'done', MORNING),
];

const shown = ({ checklists, conditions }: Tab) => ({
  ...Object.fromEntries(
    ['sign-in', 'printing'].flatMap((list) =>
      [...checklists.checklistStates(list).get().values()].map(
        ({ id, state, note }) => [id, `${state} ${note}`] as const,
      ),
    ),
  ),
  printing: conditions.conditionAnswer('regional-printing').get(),
});

const EXPECTED = {
  'item-a': 'done позвонить',
  'item-b': 'not-needed ',
  'item-c': 'done ',
  'print-a': 'done ',
  'print-b': 'todo ',
  printing: 'no',
};

/** Opens a tab whose storage refuses the writes for which `isRefused` says so, counted from the first. */
async function tabRefusing(isRefused: (write: number) => boolean, refusal: () => Error) {
  let writes = 0;
  const storage = new FakeStorage({}, () => (isRefused(writes++) ? refusal() : undefined));
  return { storage, tab: await openTab(storage) };
}

/** More than the acts need. */
const WRITES = 20;

describe.each([
  ['full', quotaError],
  ['denied', securityError],
])('a storage that is suddenly %s', (_name, refusal) => {
  it.each(Array.from({ length: WRITES }, (_, index) => index))(
    'at write %i and ever after shows everything all the same, and says that it is not kept',
    async (first) => {
      const { storage, tab } = await tabRefusing((write) => write >= first, refusal);
      for (const act of ACTS) act(tab);
      expect(shown(tab)).toEqual(EXPECTED);
      const isToldKept = tab.health() === 'ok';
      const afterReload = shown(await openTab(storage));
      expect(isToldKept).toBe(JSON.stringify(afterReload) === JSON.stringify(EXPECTED));
    },
  );

  it.each(Array.from({ length: WRITES }, (_, index) => index))(
    'at write %i alone shows everything, and keeps it with the next act on the list',
    async (refused) => {
      const { storage, tab } = await tabRefusing((write) => write === refused, refusal);
      for (const act of ACTS) act(tab);
      expect(shown(tab)).toEqual(EXPECTED);
      tab.checklists.markItem('sign-in', 'item-c', 'done', MORNING);
      tab.checklists.markItem('printing', 'print-a', 'done', MORNING);
      tab.conditions.answerCondition('regional-printing', 'no', MORNING);
      expect(shown(await openTab(storage))).toEqual(EXPECTED);
    },
  );
});

describe('a storage in which every second write fails', () => {
  it('loses nothing of what the page shows', async () => {
    const { tab } = await tabRefusing((write) => write % 2 === 1, quotaError);
    for (const act of ACTS) act(tab);
    expect(shown(tab)).toEqual(EXPECTED);
  });
});
