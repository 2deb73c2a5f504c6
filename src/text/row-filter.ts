/** Words of the filters over rows of a page; no plurals, so that any count fits. */
export const rowFilterText = {
  countTemplate: 'Показано: {shown} из {total}',
};
