import type { Page } from '@playwright/test';

/** Keeps the site's scripts from the page, as a slow network does, until they are released. */
export async function holdBackScripts(page: Page): Promise<{ release: () => void }> {
  let release = (): void => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/*.js', async (route) => {
    await released;
    await route.fallback();
  });
  return { release: () => release() };
}

/** Waits until the reader has seen something. */
export async function firstPaint(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
}

/** What has moved under the reader's eyes since the page opened, with the score that browsers give it. */
export async function layoutShifts(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const shifts: LayoutShift[] = [];
    new PerformanceObserver((list) => shifts.push(...(list.getEntries() as LayoutShift[]))).observe({
      type: 'layout-shift',
      buffered: true,
    });
    // What moved in this frame is told after the next one.
    for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
    const moved = ({ node }: { node: Node | null }) =>
      node instanceof Element ? node.outerHTML.slice(0, 80) : String(node?.nodeName);
    return shifts.map(({ value, sources }) => `${value.toFixed(4)}: ${sources.map(moved).join(' | ')}`);
  });
}

interface LayoutShift extends PerformanceEntry {
  value: number;
  sources: { node: Node | null }[];
}
