import { expect, it } from 'vitest';
import { toPlainText } from '#domain/templates/plain-text.ts';
import { letter } from '../../../builders/blocks.ts';

it('paragraphs are apart, items have signs, cells have tabs', () => {
  expect(toPlainText(letter())).toBe(
    'Акт\n\nТема: участие\n\nЗдравствуйте, Анна!\n\n1. Первое\n2. Второе\n\n- Третье\n\n№\tМесто\n1\t[место]\n2\t',
  );
});

it('a line break stays in a paragraph and not in a cell, where it would tear the row', () => {
  const text = toPlainText(letter({ name: 'Анна\nПетровна', place: 'дом\n1' }));
  expect(text).toContain('Здравствуйте, Анна\nПетровна!');
  expect(text).toContain('1\tдом 1\n');
});

it('spaces are ordinary ones', () => {
  expect(toPlainText([{ kind: 'paragraph', runs: [{ text: 'в\u00a0доме' }] }])).toBe('в доме');
});
