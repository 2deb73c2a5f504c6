/** Words of printed pages and of the buttons that print them. */
export const printText = {
  filled: 'Распечатать с отметками',
  blank: 'Распечатать пустой',
  page: 'Распечатать',
  /** What the server knows: «Чек-листы · версия сайта от 23 ноября 2026 г.». */
  line: (title: string, version: string) => `${title} · версия сайта от ${version}`,
  /** What only the browser knows; it goes on where the server ended. */
  printed: (cycle: number, date: string) => ` · цикл ${cycle} года · распечатано ${date}`,
} as const;
