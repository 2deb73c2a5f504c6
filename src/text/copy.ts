/** Words of the buttons that copy. */
export const copyText = {
  copy: 'Скопировать',
  copied: 'Скопировано',
  failed: 'Не получилось: выделите текст и нажмите Ctrl+C',
};
