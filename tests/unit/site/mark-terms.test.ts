import { describe, expect, it } from 'vitest';
import { termFinder } from '#domain/glossary/find-terms.ts';
import { finishPage } from '#site/finish-page.ts';

const find = termFinder([
  { id: 'oiv', marks: ['ОИВ'] },
  { id: 'schedule', marks: ['план-график'] },
]);
const OIV = '<a class="term" href="/glossary/#oiv">ОИВ</a>';

/** What becomes of the text of a page. */
async function marked(content: string, around = ''): Promise<string> {
  const html = `<html><body>${around}<main><div class="sl-markdown-content">${content}</div><footer>ОИВ</footer></main></body></html>`;
  const finished = await finishPage(html, { find, address: (id) => `/glossary/#${id}` });
  return /<div class="sl-markdown-content">([\s\S]*)<\/div><footer>/.exec(finished)?.[1] ?? finished;
}

describe('glossary terms in a page', () => {
  it('are links at their first use, in whatever case they stand', async () => {
    expect(await marked('<p>План ОИВ.</p><p>ОИВ ждёт плана-графика.</p>')).toBe(
      `<p>План ${OIV}.</p><p>ОИВ ждёт <a class="term" href="/glossary/#schedule">плана-графика</a>.</p>`,
    );
  });

  it.each(['a', 'h2', 'button', 'summary', 'code', 'check-list', 'label', 'dt'])(
    'stay plain inside <%s>, and the next use becomes the link',
    async (tag) => {
      expect(await marked(`<${tag}><b>ОИВ</b></${tag}><p>ОИВ</p>`)).toBe(`<${tag}><b>ОИВ</b></${tag}><p>${OIV}</p>`);
    },
  );

  it('stay plain inside a closed element that holds another of its kind', async () => {
    expect(await marked('<div class="basis"><div>ОИВ</div>ОИВ</div><p>ОИВ</p>')).toBe(
      `<div class="basis"><div>ОИВ</div>ОИВ</div><p>${OIV}</p>`,
    );
  });

  it('stay plain outside the text of the page', async () => {
    const html = '<html><body><nav>ОИВ</nav><main><p>ОИВ</p></main></body></html>';
    expect(await finishPage(html, { find, address: (id) => id })).not.toContain('class="term"');
  });

  it('are not looked for in addresses and other attributes', async () => {
    expect(await marked('<img alt="ОИВ"><p title="ОИВ">да</p>')).toBe('<img alt="ОИВ"><p title="ОИВ">да</p>');
  });
});
