/** Words of Starlight's own interface that its Russian translation lacks or that the site says more exactly. */
export const starlightText = {
  // The date of a page means that a person checked it against the sources, not that a file was touched.
  'page.lastUpdated': 'Проверено:',
  '404.text': 'Такой страницы нет. Проверьте адрес или воспользуйтесь поиском.',
};
