import { expect, test, type Page } from '@playwright/test';

/** More items than any page has: the page of all checklists, repeated. */
const ITEMS = 200;
const TICKS = 40;
/** One frame of a screen, and what the issue allows for storing. */
const BUDGET = { work: 16, stored: 50 };

for (const slowdown of [1, 4]) {
  test(`A tick on a page with ${ITEMS} items, on a machine ${slowdown} times slower`, async ({ page }) => {
    await page.goto('/checklists/');
    await enlarge(page);
    const items = await page.locator('check-list li[data-state]').count();
    expect(items).toBeGreaterThanOrEqual(ITEMS);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });

    const { work, stored, painted } = await measureTicks(page);

    console.log(
      `${items} items, CPU ${slowdown}× slower, ${TICKS} ticks, milliseconds (median, worst of 95 %, worst):`,
    );
    console.log(`  script, style and layout of a tick   ${figures(work)}   budget ${BUDGET.work} at full speed`);
    console.log(`  from the click to the storage        ${figures(stored)}   budget ${BUDGET.stored}`);
    console.log(`  from the click to the next frame     ${figures(painted)}`);
    expect(work).toHaveLength(TICKS);
  });
}

/** Adds copies of the lists under ids of their own, as if the site had more of them. */
async function enlarge(page: Page): Promise<void> {
  await page.evaluate((wanted) => {
    const sections = [...document.querySelectorAll('.checklist-section')];
    for (let copy = 1; document.querySelectorAll('check-list li[data-state]').length < wanted; copy++) {
      for (const section of sections) {
        const added = section.cloneNode(true) as Element;
        for (const list of added.querySelectorAll<HTMLElement>('check-list'))
          list.dataset.checklistId = `${list.dataset.checklistId ?? ''}-${copy}`;
        section.after(added);
      }
    }
  }, ITEMS);
}

async function measureTicks(page: Page): Promise<Record<'work' | 'stored' | 'painted', number[]>> {
  return page.evaluate(async (ticks) => {
    const figures = { work: [] as number[], stored: [] as number[], painted: [] as number[] };
    let storedAt = 0;
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own `this` below
    Storage.prototype.setItem = new Proxy(Storage.prototype.setItem, {
      apply(setItem, storage, parameters) {
        Reflect.apply(setItem, storage, parameters);
        storedAt = performance.now();
      },
    });
    const boxes = [...document.querySelectorAll<HTMLInputElement>('check-list [data-item-id]')];
    const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    for (let tick = 0; tick < ticks; tick++) {
      const box = boxes[Math.floor((tick * boxes.length) / ticks)];
      await frame();
      const clicked = performance.now();
      box?.click();
      // Makes the browser do at once what it would do before painting.
      document.body.getBoundingClientRect();
      figures.work.push(performance.now() - clicked);
      figures.stored.push(storedAt - clicked);
      await frame();
      figures.painted.push(performance.now() - clicked);
    }
    return figures;
  }, TICKS);
}

function figures(values: number[]): string {
  const sorted = [...values].sort((one, other) => one - other);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return [at(0.5), at(0.95), at(1)].map((value) => value.toFixed(1).padStart(6)).join(' ');
}
