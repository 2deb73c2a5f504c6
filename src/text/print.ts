/** Words of the buttons that print, and of what the server knows of a printed page. */
export const printText = {
  filled: 'Распечатать с отметками',
  blank: 'Распечатать пустой',
  /** «Чек-листы · версия сайта от 23 ноября 2026 г.» */
  line: (title: string, version: string) => `${title} · версия сайта от ${version}`,
} as const;

/** What only the browser knows of a printed page; it goes on where the server ended. */
export const printedText = (cycle: number, date: string): string => ` · цикл ${cycle} года · распечатано ${date}`;
