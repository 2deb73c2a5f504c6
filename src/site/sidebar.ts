/**
 * The order of the pages as a coordinator needs them. Starlight cannot list pages outside `src/content/docs` by itself; a wrong slug
 * stops the build, a page that is in no group is found by `tests/site/sidebar.test.ts`.
 */
export const sidebar = [
  {
    label: 'Обязанности',
    items: [
      { label: 'Все обязанности', slug: 'duties' },
      'duties/appointment',
      'duties/sign-in',
      'duties/data-collection',
      'duties/participation',
      'duties/organizers',
      'duties/credentials',
      'duties/briefing',
      'duties/forms-monitoring',
      'duties/archives-printing',
      'duties/electronic-protocols',
      'duties/compliance',
    ],
  },
  { label: 'Работа', items: ['checklists', 'calendar', 'templates'] },
  { label: 'Ответы', items: ['faq', 'support', 'glossary'] },
  { label: 'О документе', items: ['document', 'about/certainty'] },
];
