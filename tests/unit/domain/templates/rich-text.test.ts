import * as fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { expect, it } from 'vitest';
import { toRichText } from '#domain/templates/rich-text.ts';
import { hostileText, letter } from '../../../builders/blocks.ts';

it('lists and tables stay what they are', () => {
  const html = toRichText(letter());
  expect(html).toContain('<h1>Акт</h1>');
  expect(html).toContain('<p><b>Тема:</b> участие</p>');
  expect(html).toContain('<ol><li>Первое</li><li>Второе</li></ol>\n<ul><li>Третье</li></ul>');
  expect(html).toContain('<tr><th>№</th><th>Место</th></tr><tr><td>1</td><td>[место]</td></tr>');
});

it('what is typed is text, never markup', () => {
  fc.assert(
    fc.property(hostileText(), (text) => {
      const { childNodes } = parseFragment(toRichText([{ kind: 'paragraph', runs: [{ text }] }]));
      expect(childNodes.map(({ nodeName }) => nodeName)).toEqual(['p']);
      const inside = childNodes.flatMap((node) => ('childNodes' in node ? node.childNodes : []));
      expect(inside.every(({ nodeName }) => nodeName === '#text' || nodeName === 'br')).toBe(true);
      expect(inside.map(textOf).join('')).toBe(text.replace(/\r\n?/g, '\n').replaceAll('\0', ''));
    }),
  );
});

function textOf(node: DefaultTreeAdapterTypes.Node): string {
  return node.nodeName === 'br' ? '\n' : 'value' in node ? node.value : '';
}
