/**
 * The order of the pages as a coordinator needs them. Starlight cannot list pages outside `src/content/docs` by itself; a wrong slug
 * stops the build, a page that is in no group is found by `tests/site/sidebar.test.ts`.
 */
export const sidebar = [
  { label: 'Сегодня', slug: 'today' },
  {
    label: 'Начало',
    collapsed: true,
    items: [
      { label: 'С чего начать', slug: 'start' },
      'start/first-week',
      'start/handover',
      'start/vpr-spo',
      'start/people',
      'start/cycle',
      'start/law',
      'start/changes',
    ],
  },
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
  {
    label: 'Что делать, если…',
    collapsed: true,
    items: [
      { label: 'Все ситуации', slug: 'situations' },
      'situations/organization-missing',
      'situations/password-lost',
      'situations/form-overdue',
      'situations/archive-broken',
      'situations/protocol-error',
      'situations/account-down',
      'situations/coordinator-changed',
    ],
  },
  { label: 'Работа', items: ['checklists', 'calendar', 'calendar/files', 'settings', 'backup'] },
  {
    label: 'Образцы',
    collapsed: true,
    items: [
      { label: 'Все образцы', slug: 'templates' },
      'templates/coordinator-contact-sheet',
      'templates/participation-notice',
      'templates/credentials-journal',
      'templates/instructions-reminder',
      'templates/acquaintance-sheet',
      'templates/form-reminder',
      'templates/archive-handover-act',
      'templates/protocol-reminder',
      'templates/office-handover-act',
    ],
  },
  { label: 'Ответы', items: ['faq', 'support', 'glossary'] },
  { label: 'О сайте', items: [{ label: 'О сайте', slug: 'about' }, 'about/certainty', 'about/sources', 'document'] },
];
