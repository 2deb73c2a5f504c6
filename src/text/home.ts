/** Words of the home page. */
export const homeText = {
  noDates: (year: number) =>
    `Даты ${year} года в открытых источниках не опубликованы. Они появляются в плане-графике в личном кабинете ФИС ОКО.`,
  calendarLink: 'Что известно о сроках',
  progress: 'Ваши чек-листы',
};
