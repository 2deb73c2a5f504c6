import { plural } from './plural.ts';

/** Words of the glossary. */
export const glossaryText = {
  aliases: 'Говорят и так',
  duties: 'Обязанности',
  /** In place of a list that would name nearly every duty. */
  manyDuties: (count: number) =>
    `Встречается у ${count} ${plural(count, { one: 'обязанности', few: 'обязанностей', many: 'обязанностей' })}`,
  more: 'Открыть в словаре',
};
