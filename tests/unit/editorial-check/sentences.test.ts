import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords, splitSentences } from '#editorial-check/sentences.ts';
import { russianText } from '../../builders/arbitrary-text.ts';

const split = (text: string) => splitSentences(text).map((sentence) => sentence.trim());

describe('sentences', () => {
  it.each([
    ['Войдите в кабинет. Найдите график.', ['Войдите в кабинет.', 'Найдите график.']],
    ['Кто печатает? Узнайте! Потом скачайте…', ['Кто печатает?', 'Узнайте!', 'Потом скачайте…']],
    ['Он спросил: «Где график?» Ответа нет.', ['Он спросил: «Где график?»', 'Ответа нет.']],
    ['(Это совет.) Дальше', ['(Это совет.)', 'Дальше']],
    ['Закончить до 25 октября 2022 г. Так сказано.', ['Закончить до 25 октября 2022 г.', 'Так сказано.']],
  ])('end where they end: %s', (text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  it.each([
    'В 2022 г. Рособрнадзор назвал период.',
    'С 1 сентября 2024 г. Рособрнадзор ведёт систему.',
    'Письмо от 18 апреля 2025 г. № 02-86 запрещает.',
    'Принял И. И. Иванов, сдал П. П. Петров.',
    'Смотрите п. 9 и ст. 5 Правил.',
    'Улица им. Ленина, см. Приложение.',
    'Бланки, акты и т. п. храните сами.',
    'Стоит 100 руб. 50 копеек.',
    'Раздел «Что дальше?» открыт.',
    'Срок … неизвестен.',
  ])('go on behind an abbreviation: %s', (text) => {
    expect(split(text)).toEqual([text]);
  });

  it('lose nothing of a text', () => {
    fc.assert(fc.property(russianText(), (text) => splitSentences(text).join('') === text));
  });

  it('never are empty', () => {
    fc.assert(fc.property(russianText(), (text) => splitSentences(text).every((sentence) => sentence.trim() !== '')));
  });
});

describe('words', () => {
  it.each([
    ['Войдите в кабинет.', 3],
    ['План-график — это письмо № 02-50.', 4],
    ['Даты 9–11 и 15 сентября 2026 г.', 7],
    ['Напишите на \uFFFC\uFFFC\uFFFC.', 3],
    ['— …', 0],
  ])('are counted: %s', (text, count) => {
    expect(countWords(text)).toBe(count);
  });

  it('of a text are those of its sentences', () => {
    fc.assert(
      fc.property(russianText(), (text) => {
        const inSentences = splitSentences(text).reduce((sum, sentence) => sum + countWords(sentence), 0);
        expect(inSentences).toBe(countWords(text));
      }),
    );
  });
});
