/** Words of printed pages and of the buttons that print them. */
export const printText = {
  filled: 'Распечатать с отметками',
  blank: 'Распечатать пустой',
  page: 'Распечатать',
  /** What the server knows: «Чек-листы. Версия сайта от 23 ноября 2026 г.». */
  line: (title: string, version: string) => `${title}. Версия сайта от ${version}`,
  /** What only the browser knows. */
  printed: (cycle: number, date: string) => `Цикл ${cycle} года. Распечатано ${date}`,
} as const;
