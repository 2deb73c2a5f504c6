import { expect, it } from 'vitest';
import { bothWays } from '#domain/relations/both-ways.ts';

it('adds to what a thing names those that name it, once each, its own first', () => {
  const others = [
    { id: 'a', names: true },
    { id: 'b', names: false },
    { id: 'c', names: true },
  ];
  expect(bothWays(['c', 'd'], others, ({ names }) => names)).toEqual(['c', 'd', 'a']);
});
