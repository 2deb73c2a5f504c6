import type { Sureness } from '#domain/diagram/timeline.ts';
import type { RoleRelation } from '#schemas/role.ts';

/** The first letter large: names of roles are written small. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What stands on the picture for a relation: its words, its condition, and the provisions in brackets. */
export function relationLabel({ label, condition, provisions }: RoleRelation): string {
  const words = condition === undefined ? label : `${label}, ${condition}`;
  return provisions.length === 0 ? words : `${words} (${provisions.join(',\u00a0')})`;
}

/** Words of the picture of roles and of the list below it. */
export const rolesText = {
  title: 'Кто кому что передаёт в ВПР СПО',
  description:
    'Схема ролей. Региональный координатор связан со всеми, кроме федерального организатора, Рособрнадзора и экспертов. Те же связи перечислены в списке под схемой.',
  legend: {
    whole: 'Сплошная линия — так говорит инструкция. Цветная — ваша связь.',
    dashed: 'Штрихи — только при условии, которое написано рядом.',
    dotted: 'Точки — не из инструкции: школьные ВПР или один регион.',
  },
  condition: (condition: string) => `Условие: ${condition}.`,
  mutual: 'Связь идёт в обе стороны.',
};

/** Words of the picture of the cycle and of the list below it. */
export const cyclePictureText = {
  title: 'Шестнадцать этапов цикла ВПР СПО',
  description: 'Этапы по порядку, без дат, и кто действует на каждом. Те же этапы перечислены в списке под рисунком.',
  legend: {
    told: 'Сплошной знак — этап назван в инструкции или в сообщениях о ВПР СПО.',
    partly: 'Знак в пунктире — часть этапа известна только по школьным ВПР.',
    elsewhere: 'Пустой знак — этап известен только по школьным ВПР или по одному-двум регионам.',
  } satisfies Record<Sureness, string>,
  own: 'вы',
  duty: 'Обязанность',
  inCalendar: 'в календаре',
};
