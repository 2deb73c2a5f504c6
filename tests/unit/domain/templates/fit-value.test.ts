import { expect, it } from 'vitest';
import { fitValue } from '#domain/templates/fit-value.ts';

it.each([
  ['8 октября 2026 г.', '.', '8 октября 2026 г'],
  ['8 октября 2026 г.', ', и', '8 октября 2026 г.'],
  ['8 октября', '. Дальше', '8 октября'],
  ['', '.', ''],
])('«%s» before «%s» is «%s»', (value, after, fitted) => {
  expect(fitValue(value, after)).toBe(fitted);
});
