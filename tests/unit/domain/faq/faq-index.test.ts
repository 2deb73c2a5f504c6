import { describe, expect, it } from 'vitest';
import { createFaqIndex } from '#domain/faq/faq-index.ts';

const index = createFaqIndex([
  {
    id: 'lost-password',
    question: 'Что делать, если пароль утерян?',
    phrases: ['забыл пароль'],
    answer: 'Спросите на форуме.',
  },
  {
    id: 'electronic-protocol',
    question: 'Кто заполняет электронный протокол?',
    phrases: ['ведение протоколов'],
    answer: 'Организация.',
  },
  {
    id: 'archive-when',
    question: 'Когда появляется архив?',
    phrases: ['скачать материалы'],
    answer: 'Срок не найден.',
  },
  { id: 'report', question: 'Кому сдавать отчёт?', phrases: ['итоги'], answer: 'Не сказано.' },
]);

describe('the search of the FAQ', () => {
  it.each([
    ['the words of the question', 'утерян пароль', 'lost-password'],
    ['another form of the word', 'протоколов', 'electronic-protocol'],
    ['a typing error', 'протакол', 'electronic-protocol'],
    ['ё typed as е', 'отчет', 'report'],
    ['е in the answer, ё in the query', 'учёт отчёта', 'report'],
    ['how people really ask', 'скачать материал', 'archive-when'],
    ['the wrong keyboard layout', 'gfhjkm', 'lost-password'],
    ['the beginning of a word', 'прото', 'electronic-protocol'],
  ])('finds by %s', (_name, query, id) => {
    expect(index.search(query)[0]).toBe(id);
  });

  it('does not take a question word for part of another word', () => {
    expect(index.search('от чего')).toEqual([]);
  });

  it('finds nothing for a query without words', () => {
    expect(index.search(' ?! ')).toEqual([]);
    expect(index.search('и')).toEqual([]);
  });

  it('finds nothing for what is not there', () => {
    expect(index.search('борщ')).toEqual([]);
  });
});
