import type { Source } from '#schemas/source.ts';
import { plural } from './plural.ts';

/** Words of the list of sources. */
export const sourceText = {
  /** In the order in which they count for СПО. */
  procedures: [
    { id: 'spo', title: 'О ВПР СПО' },
    { id: 'both', title: 'Общие для школ и СПО' },
    { id: 'school', title: 'О школьных ВПР' },
  ] satisfies { id: Source['procedure']; title: string }[],
  levels: {
    federal: 'федеральный документ',
    regional: 'орган или центр региона',
    college: 'колледж',
    school: 'школа',
    press: 'пресса',
    'exam-material': 'материал работы',
    'machine-summary': 'ответ нейросети',
    other: 'другое',
  } satisfies Record<Source['level'], string>,
  read: (date: string, seen: string, hasAddress: boolean) =>
    `Прочитано ${date}: ${seen}.${hasAddress ? '' : ' Адрес не установлен.'}`,
  cited: 'Где использован',
  answers: (count: number) => `${count} ${plural(count, { one: 'ответ', few: 'ответа', many: 'ответов' })}`,
};
