import type { Schedule } from '#domain/schedule/schedule.ts';
import { aDeadline, fromTo, onDay, untilDay } from './cycle.ts';

/** The schedule that stores and elements see in tests, in place of the one that the build makes: two dates of 2026, one of the year before. */
const schedule: Schedule = {
  cycle: 2026,
  cycles: [
    {
      year: 2026,
      deadlines: [
        aDeadline({
          id: '2026-forms',
          title: 'Загрузка форм',
          date: untilDay('2026-09-30'),
          kind: 'deadline',
          stages: ['forms'],
        }),
        aDeadline({
          id: '2026-works',
          title: 'Проведение работ',
          date: fromTo('2026-10-05', '2026-10-23'),
          stages: ['works'],
          status: 'draft',
        }),
      ],
    },
    {
      year: 2025,
      deadlines: [
        aDeadline({
          id: '2025-works',
          title: 'Проведение работ',
          date: onDay('2025-10-06'),
          status: 'previous',
          stages: ['works'],
        }),
      ],
    },
  ],
  stages: [
    {
      id: 'forms',
      order: 1,
      title: 'Загрузить формы',
      responsible: ['organization'],
      duties: ['sign-in'],
      matchWords: ['форма'],
    },
    {
      id: 'works',
      order: 2,
      title: 'Провести работы',
      responsible: ['organization', 'coordinator'],
      duties: ['archives-printing'],
      matchWords: ['работа'],
    },
  ],
  duties: [
    { id: 'sign-in', title: 'Вход в личный кабинет' },
    { id: 'archives-printing', title: 'Архивы и печать' },
  ],
  sources: { plan: 'План-график' },
  workingCalendar: { years: [] },
  zones: { moscow: [0], kamchatka: [9], kaliningrad: [-1], yakutia: [6, 7, 8] },
};

export default schedule;
