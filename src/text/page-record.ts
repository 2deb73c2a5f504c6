import { plural } from './plural.ts';

/** Words of the end of a page. */
export const pageRecordText = {
  title: 'О странице',
  checked: 'Проверено',
  /** Opens the list of what the page rests on; the instruction alone is no outside source. */
  sources: (count: number) =>
    count === 0
      ? 'На чём основана страница'
      : `На чём основана страница: ${count} ${plural(count, { one: 'источник', few: 'источника', many: 'источников' })}`,
  instruction: 'Инструкция',
  changes: 'Что изменилось на странице',
};
