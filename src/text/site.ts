/** The name of the site and what it says of itself in search results. */
export const siteText = {
  title: 'Координатор ВПР СПО',
  description: 'Обязанности, чек-листы, сроки и ответы для регионального координатора ВПР СПО.',
};
