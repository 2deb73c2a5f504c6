import type { Page } from '@playwright/test';
import { dutyOf } from './content.ts';
import { expect, test } from './test.ts';

const { address, checklist } = dutyOf('compliance');
const itemIds = checklist.items.map(({ id }) => id);
const ACTS = 1000;
const ACTS_IN_A_TURN = 5;
const TURNS_BETWEEN_RELOADS = 25;

/**
 * A thousand acts by turns in two tabs, as fast as the browser takes them: ticks, un-ticks, «не нужно», clearing with and without undoing, reloads.
 * The model is one line long: what was done last to an item holds.
 */
test('After a thousand acts in two tabs with reloads, everything is as it was left', async ({ page, context }) => {
  const tabs = [page, await context.newPage()] as const;
  const random = randomNumbers(20261123);
  const model = new Map(itemIds.map((id) => [id, 'todo']));
  for (const tab of tabs) await openPanels(tab);

  for (let turn = 1; turn <= ACTS / ACTS_IN_A_TURN; turn++) {
    const tab = tabs[random(2)] ?? page;
    const acts = Array.from({ length: ACTS_IN_A_TURN }, () => ({ id: anyOf(itemIds, random), kind: random(20) }));
    for (const [id, state] of await act(tab, acts)) model.set(id, state);
    if (turn % TURNS_BETWEEN_RELOADS === 0) await openPanels(tab);
  }

  const expected = Object.fromEntries(model);
  for (const tab of tabs) await expect.poll(() => shown(tab)).toEqual(expected);
  for (const tab of tabs) {
    await tab.reload();
    await expect.poll(() => shown(tab)).toEqual(expected);
  }
});

/** Some acts, one after the other, in one tab. Gives what they made of which items, in order. */
async function act(tab: Page, acts: readonly { id: string; kind: number }[]): Promise<[string, string][]> {
  return tab.evaluate(async (wanted) => {
    const rows = [...document.querySelectorAll('check-list li[data-state]')];
    const idOf = (row: Element) => row.querySelector<HTMLElement>('[data-item-id]')?.dataset.itemId ?? '';
    const states = () => rows.map((row) => [idOf(row), row.getAttribute('data-state') ?? ''] as [string, string]);
    const press = (selector: string, within: ParentNode | undefined = document) => {
      const button = within.querySelector<HTMLElement>(selector);
      if (button?.checkVisibility()) button.click();
    };
    const until = async (isSo: () => boolean) => {
      for (let wait = 0; wait < 1000 && !isSo(); wait++) await new Promise((resolve) => setTimeout(resolve, 2));
    };
    const done: [string, string][] = [];
    for (const { id, kind } of wanted) {
      // Two acts of one person are never in the same millisecond.
      await new Promise((resolve) => setTimeout(resolve, 2));
      const before = states();
      const isMarked = before.some(([, was]) => was !== 'todo');
      if (kind < 2 && isMarked) {
        press('check-list [data-part=clear]');
        // What clears, and what offers to undo it, is fetched with the first click.
        await until(
          () =>
            states().every(([, now]) => now === 'todo') && document.querySelector('.undo-bar:not([hidden])') !== null,
        );
      }
      if (kind >= 2) {
        press(
          kind < 6 ? '.not-needed' : '[data-item-id]',
          rows.find((row) => idOf(row) === id),
        );
      }
      const after = new Map(states());
      done.push(
        ...before.flatMap(([each, was]) =>
          after.get(each) === was ? [] : [[each, after.get(each)] as [string, string]],
        ),
      );
      if (kind === 0) press('.undo-bar button:last-child');
      if (kind === 1) {
        press('.undo-bar button');
        done.push(...before.filter(([, was]) => was !== 'todo'));
      }
    }
    return done;
  }, acts);
}

function anyOf<T>(things: readonly T[], random: (below: number) => number): T {
  const chosen = things[random(things.length)];
  if (chosen === undefined) throw new Error('Nothing to choose from');
  return chosen;
}

async function openPanels(tab: Page): Promise<void> {
  await tab.goto(address);
  await expect(tab.locator('check-list li[data-state]')).toHaveCount(itemIds.length);
  // A tab in the background draws too seldom for Playwright's own clicks.
  await tab
    .locator('check-list .more')
    .evaluateAll((buttons) => buttons.forEach((button) => (button as HTMLElement).click()));
  await expect(tab.locator('.item-panel')).toHaveCount(itemIds.length);
}

async function shown(tab: Page): Promise<Record<string, string>> {
  return tab.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('check-list li[data-state]')].map((row) => [
        row.querySelector<HTMLElement>('[data-item-id]')?.dataset.itemId ?? '',
        row.getAttribute('data-state') ?? '',
      ]),
    ),
  );
}

/** The same numbers in every run (mulberry32), so that a failure can be looked at. */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
