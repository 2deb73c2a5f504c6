import { describe, expect, it } from 'vitest';
import { pages } from './dist.ts';
import { pageWeight } from './page-weight.ts';

/** Budgets of a page of a duty, brotli, before any interaction. For comparison: Starlight as it comes takes 41.5 kB in 9 requests. */
const DUTY_BUDGET = { html: 10, css: 14, javascript: 12, requests: 8, total: 34 };

const SHOWN = [
  '/',
  '/today/',
  '/duties/',
  '/checklists/',
  '/backup/',
  '/settings/',
  '/calendar/',
  '/faq/',
  '/support/',
  '/glossary/',
  '/document/',
  '/templates/',
];

describe('size budgets', () => {
  const duties = pages.map(({ address }) => address).filter((address) => /^\/duties\/.+/.test(address));

  it('print what each page costs', () => {
    const rows = [...SHOWN, ...duties].map((address) => {
      const { html, css, javascript, requests, total } = pageWeight(address);
      const kB = (value: number) => value.toFixed(1).padStart(5);
      return `${address.padEnd(32)} html ${kB(html)}  css ${kB(css)}  js ${kB(javascript)}  all ${kB(total)} kB  ${requests} requests`;
    });
    console.log(rows.join('\n'));
    expect(rows).toHaveLength(SHOWN.length + duties.length);
  });

  it.each(duties)('are kept by %s', (address) => {
    const weight = pageWeight(address);
    for (const part of ['html', 'css', 'javascript', 'requests', 'total'] as const) {
      expect.soft(weight[part], part).toBeLessThanOrEqual(DUTY_BUDGET[part]);
    }
  });
});
