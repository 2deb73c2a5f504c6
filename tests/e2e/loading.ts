import type { Page } from '@playwright/test';

/** Keeps the site's scripts from the page, as a slow network does, until they are released. */
export async function holdBackScripts(page: Page): Promise<{ release: () => void }> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route('**/*.js', async (route) => {
    await promise;
    await route.fallback();
  });
  return { release: resolve };
}

/** Waits until the reader has seen something. */
export async function firstPaint(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
}

/** What has moved under the reader's eyes since the page opened: the elements, with the score that browsers give. */
export async function layoutShifts(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    // What moved in this frame is known after the next one.
    for (let frame = 0; frame < 2; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
    const observer = new PerformanceObserver(() => undefined);
    observer.observe({ type: 'layout-shift', buffered: true });
    const shifts = observer.takeRecords() as (PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
      sources: { node: Node | null }[];
    })[];
    return shifts
      .filter(({ hadRecentInput }) => !hadRecentInput)
      .map(
        ({ value, sources }) =>
          `${value.toFixed(4)}: ${sources.map(({ node }) => (node instanceof Element ? node.outerHTML.slice(0, 80) : '')).join(', ')}`,
      );
  });
}
