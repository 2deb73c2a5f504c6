/** Words of the choice of a theme. */
export const themeText = {
  label: 'Тема оформления',
  themes: { auto: 'Тема: авто', light: 'Тема: светлая', dark: 'Тема: тёмная' },
};
