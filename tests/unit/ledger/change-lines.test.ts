import { expect, it } from 'vitest';
import { changeLines } from '#ledger/change-lines.ts';
import { anItem, NEW_LEDGER, published, renamed } from '../../builders/checklist-content.ts';

const before = published({ 'sign-in': ['a', 'b', 'c', 'd', 'e'], printing: ['f', 'g'] });

it('tells nothing when nothing was recorded', () => {
  expect(changeLines(before.ledger, before.ledger)).toEqual([]);
});

it('tells what was recorded of each item', () => {
  const { ledger } = published(
    {
      'sign-in': [renamed('a', 'a2'), anItem('b', { rev: 2, text: 'Иное' }), anItem('c', { text: 'Вместо' }), 'f'],
      printing: ['new', anItem('de', { mergedFrom: ['d', 'e'] })],
    },
    { ...before, orders: { editorial: ['c'], retire: [{ id: 'g', why: 'Не нужен.' }] } },
  );
  expect(changeLines(before.ledger, ledger)).toEqual([
    'a2: новое имя вместо a',
    'b: rev 2',
    'c: новые слова, смысл прежний',
    'de: новый пункт',
    'f: перенесён в sign-in',
    'new: новый пункт',
    'g: убран. Не нужен.',
  ]);
});

it('tells that an item is wanted again, and where it came from', () => {
  const retired = published(
    { printing: ['f'] },
    { ...published({ printing: ['f', 'g'] }), orders: { retire: [{ id: 'g', why: 'Нет.' }] } },
  );
  const restored = published({ printing: ['f', 'g'] }, { ...retired, orders: { restore: ['g'] } });
  expect(changeLines(retired.ledger, restored.ledger)).toEqual(['g: возвращён']);
  const claimed = published({ printing: [anItem('f', { formerIds: ['g'] })] }, restored);
  expect(changeLines(restored.ledger, claimed.ledger)).toEqual(['f: записано, откуда он взялся']);
});

it('tells of every item of a first ledger', () => {
  expect(changeLines(NEW_LEDGER, before.ledger)).toHaveLength(7);
});
