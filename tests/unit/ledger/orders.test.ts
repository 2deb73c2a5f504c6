import { describe, expect, it } from 'vitest';
import { NO_ORDERS, parseOrders } from '#ledger/orders.ts';

describe('what is said to npm run ledger', () => {
  it('may be nothing', () => {
    expect(parseOrders([])).toEqual(NO_ORDERS);
  });

  it('names items whose words alone changed', () => {
    expect(parseOrders(['--editorial', 'a', 'b-2'])).toEqual({ ...NO_ORDERS, editorial: ['a', 'b-2'] });
  });

  it('retires items with one reason, in quotes or without', () => {
    const retire = [
      { id: 'a', why: 'Больше не печатают.' },
      { id: 'b', why: 'Больше не печатают.' },
    ];
    expect(parseOrders(['--retire', 'a', 'b', 'Больше не печатают.'])).toEqual({ ...NO_ORDERS, retire });
    expect(parseOrders(['--retire', 'a', 'b', 'Больше', 'не', 'печатают.'])).toEqual({ ...NO_ORDERS, retire });
  });

  it('may be several orders, and one of them twice', () => {
    expect(parseOrders(['--retire', 'a', 'Раз', '--editorial', 'b', '--retire', 'c', 'Два', '--restore', 'd'])).toEqual(
      {
        editorial: ['b'],
        retire: [
          { id: 'a', why: 'Раз' },
          { id: 'c', why: 'Два' },
        ],
        restore: ['d'],
      },
    );
  });

  it.each([
    [['--edit', 'a'], 'Непонятно: --edit'],
    [['a'], 'Непонятно: a'],
    [['--editorial'], '--editorial: какой пункт?'],
    [['--editorial', 'Пункт'], '--editorial: какой пункт?'],
    [['--editorial', 'a', 'Б'], '--editorial: «Б» — не имя пункта'],
    [['--retire', 'a'], '--retire: после имени пункта нужна причина по-русски'],
    [['--retire', 'a', 'Not needed'], '--retire: после имени пункта нужна причина по-русски'],
    [['--retire', 'Не нужен'], '--retire: какой пункт?'],
    [['--editorial', 'a', '--restore'], '--restore: какой пункт?'],
  ])('is refused: %j', (args, problem) => {
    expect(parseOrders(args)).toBe(problem);
  });
});
