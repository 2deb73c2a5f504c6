import * as fc from 'fast-check';
import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { blankLabel, isLongBlank, markBlanks } from '#domain/templates/blanks.ts';

describe('the fields of a text', () => {
  it('are marked where they stand', () => {
    expect(markBlanks('<p>До [дата], [имя].</p>').html).toBe(
      '<p>До <span data-blank="дата">[дата]</span>, <span data-blank="имя">[имя]</span>.</p>',
    );
  });

  it('are named once each, in their order', () => {
    expect(markBlanks('[срок] [имя] <b>[срок]</b>').names).toEqual(['срок', 'имя']);
  });

  it('are the same field at the beginning of a sentence and over a line break', () => {
    const { html, names } = markBlanks('[Наименование организации] и [наименование\nорганизации]');
    expect(names).toEqual(['наименование организации']);
    expect(html).toContain('>[Наименование организации]<');
  });

  it('keep the capitals of an abbreviation', () => {
    expect(markBlanks('[ОИВ] [субъект РФ]').names).toEqual(['ОИВ', 'субъект РФ']);
  });

  it.each([
    ['a link', '<a href="/a/">[сюда]</a>'],
    ['a link of Markdown', '[сюда](/faq/)'],
    ['an attribute', '<img alt="[дата]" title="a > [дата]">'],
    ['code', '<code>[дата]</code>'],
    ['a comment', '<!-- [дата] -->'],
    ['a note and a box', '[1] [ ] []'],
    ['a bracket that stands alone', 'дата] [дата'],
  ])('are not %s', (_what, html) => {
    expect(markBlanks(html)).toEqual({ html, names: [] });
  });

  it('are found after a link has ended', () => {
    expect(markBlanks('<a href="/a/">сюда</a> [дата]').names).toEqual(['дата']);
  });

  it('may hold quotation marks, in the name as they are read', () => {
    const { html, names } = markBlanks('<p>[дата или &quot;нет&quot;] [имя "или" номер &amp; год]</p>');
    expect(names).toEqual(['дата или "нет"', 'имя "или" номер & год']);
    const [paragraph] = parseFragment(html).childNodes;
    const values = (paragraph && 'childNodes' in paragraph ? paragraph.childNodes : []).flatMap((node) =>
      'attrs' in node ? node.attrs.map(({ value }) => value) : [],
    );
    expect(values).toEqual(names);
  });

  it('change nothing else, whatever stands around them', () => {
    const piece = fc.constantFrom(
      '[',
      ']',
      '<',
      '>',
      '&',
      '"',
      "'",
      '<a href="x">',
      '</a>',
      '<b>',
      '</b>',
      'дата',
      ' ',
      '\n',
      '<!--',
      '-->',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const html = pieces.join('');
        const marked = markBlanks(html);
        expect(marked.html.replace(/<span data-blank="[^"]*">(\[[^\]]*\])<\/span>/g, '$1')).toBe(html);
        expect(new Set(marked.names).size).toBe(marked.names.length);
      }),
    );
  });
});

describe('a field', () => {
  it('is labelled with a capital letter', () => {
    expect(blankLabel('телефон')).toBe('Телефон');
  });

  it('is long where a sentence is expected', () => {
    expect(['причина', 'текст ошибки', 'что увидели на экране', 'описание'].every(isLongBlank)).toBe(true);
    expect(['дата', 'имя и отчество'].some(isLongBlank)).toBe(false);
  });
});
