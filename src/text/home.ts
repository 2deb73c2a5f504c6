/** Words of the home page. */
export const homeText = {
  noDates: (year: number) =>
    `Дат ${year} года в открытых источниках мы не нашли. Ищите их в плане-графике в личном кабинете ФИС ОКО.`,
  calendarLink: 'Что известно о сроках',
  progress: 'Ваши чек-листы',
};
