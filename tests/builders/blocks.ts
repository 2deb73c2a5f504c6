import * as fc from 'fast-check';
import type { Block, Run } from '#domain/templates/blocks.ts';

/** A letter with one block of each kind; two of its texts are given. */
export function letter({ name = 'Анна', place = '[место]' } = {}): Block[] {
  return [
    { kind: 'heading', level: 1, runs: [{ text: 'Акт' }] },
    { kind: 'paragraph', runs: [{ text: 'Тема:', bold: true }, { text: ' участие' }] },
    { kind: 'paragraph', runs: [{ text: `Здравствуйте, ${name}!` }] },
    { kind: 'list', ordered: true, items: [[{ text: 'Первое' }], [{ text: 'Второе' }]] },
    { kind: 'list', ordered: false, items: [[{ text: 'Третье' }]] },
    {
      kind: 'table',
      header: [[{ text: '№' }], [{ text: 'Место' }]],
      rows: [
        [[{ text: '1' }], [{ text: place, blank: true }]],
        [[{ text: '2' }], []],
      ],
    },
  ];
}

/** What somebody may paste into a field: markup, control characters, halves of characters. */
export function hostileText(): fc.Arbitrary<string> {
  const piece = fc.oneof(
    fc.constantFrom(
      '&',
      '&lt;',
      '<',
      '>',
      '"',
      "'",
      ']]>',
      '</w:t>',
      '<!--',
      '\0',
      '\u0001',
      '\u001f',
      '\uffff',
      '\ud800',
      '\t',
      '\n',
      '\r\n',
    ),
    fc.constantFrom('ё', '«', '»', '—', '\u00a0', '🎓', 'a', ' ', '&#0;', '%1.'),
  );
  return fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
}

/** Any document whose texts are hostile. */
export function hostileBlocks(): fc.Arbitrary<Block[]> {
  const runs: fc.Arbitrary<Run[]> = fc.array(
    fc.record({ text: hostileText(), bold: fc.boolean(), blank: fc.boolean() }),
    { maxLength: 3 },
  );
  return fc.array(
    fc.oneof(
      fc.record({ kind: fc.constant('heading' as const), level: fc.constantFrom(1 as const, 2 as const), runs }),
      fc.record({ kind: fc.constant('paragraph' as const), runs }),
      fc.record({ kind: fc.constant('list' as const), ordered: fc.boolean(), items: fc.array(runs, { maxLength: 3 }) }),
      fc.record({
        kind: fc.constant('table' as const),
        header: fc.array(runs, { maxLength: 7 }),
        rows: fc.array(fc.array(runs, { maxLength: 7 }), { maxLength: 3 }),
      }),
    ),
    { maxLength: 5 },
  );
}
