import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { finishPage } from '#site/finish-page.ts';

const finish = (html: string) => finishPage(html, { find: () => [], address: (id) => id });

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (head: string, body = '') => `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;

describe('the last hand on a page', () => {
  it('sets non-breaking spaces in texts, and nowhere else', async () => {
    const finished = await finish(page('<title>в доме</title>', '<p title="в доме">в доме</p><code>в доме</code>'));
    expect(finished).toContain('<title>в доме</title>');
    expect(finished).toContain('<p title="в доме">в\u00a0доме</p><code>в доме</code>');
  });

  it('allows the inline scripts and styles of the page by their hashes, before the first of them', async () => {
    const finished = await finish(page('<script>let a = 1 < 2 && "в доме";</script><style>p{}</style>'));
    const policy = /<head><meta http-equiv="content-security-policy" content="([^"]*)">/.exec(finished)?.[1];
    expect(policy).toContain(hash('let a = 1 < 2 && "в доме";'));
    expect(policy).toContain(hash('p{}'));
  });

  it('allows no more than that', async () => {
    const finished = await finish(
      page('<script src="/a.js"></script><script type="application/json">{"a":1}</script>'),
    );
    expect(finished).not.toContain('sha256-');
    expect(finished).not.toContain("'unsafe-inline' 'sha");
  });

  it('is light where no script chooses the theme', async () => {
    const finished = await finish('<!DOCTYPE html><html lang="ru" data-theme="dark"><head></head><body></body></html>');
    expect(finished).toContain('<html lang="ru" data-theme="light">');
  });

  it('leaves everything else as it is', async () => {
    const html = page(
      '<meta charset="utf-8">',
      '<a href="/x?a=1&amp;b=2" hidden>&lt;ok&gt; &amp;</a><!-- note --><svg><path d="M1 2"/></svg>',
    );
    expect((await finish(html)).replace(/<meta http-equiv[^>]*>/, '')).toBe(html);
  });
});
