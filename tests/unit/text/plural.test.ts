import { describe, expect, it } from 'vitest';
import { checklistText } from '#text/checklist.ts';
import { plural } from '#text/plural.ts';

describe('a noun after a number', () => {
  it.each([
    [0, 'пунктов'],
    [1, 'пункт'],
    [2, 'пункта'],
    [4, 'пункта'],
    [5, 'пунктов'],
    [11, 'пунктов'],
    [12, 'пунктов'],
    [14, 'пунктов'],
    [21, 'пункт'],
    [22, 'пункта'],
    [111, 'пунктов'],
    [121, 'пункт'],
    [1.5, 'пункта'],
  ])('%d %s', (count, noun) => {
    expect(plural(count, { one: 'пункт', few: 'пункта', many: 'пунктов' })).toBe(noun);
  });
});

describe('the progress in words', () => {
  it.each([
    [{ done: 3, total: 8 }, '3 из 8', 'Отмечено вами: 3 из 8 пунктов'],
    [{ done: 0, total: 1 }, '0 из 1', 'Отмечено вами: 0 из 1 пункта'],
    [{ done: 2, total: 21 }, '2 из 21', 'Отмечено вами: 2 из 21 пункта'],
    [{ done: 2, total: 2 }, '2 из 2', 'Отмечено вами: 2 из 2 пунктов'],
    [{ done: 0, total: 0 }, 'нет пунктов', 'Отмечено вами: нет пунктов'],
  ])('%o', (count, shown, spoken) => {
    expect(checklistText.progress(count)).toBe(shown);
    expect(checklistText.progressSpoken(count)).toBe(spoken);
  });
});
