import type { ScheduleEntry } from '#domain/schedule/schedule-entries.ts';
import { onDay } from './cycle.ts';

/** A row of the plan-schedule that the reader copied; a test states only what it is about. */
export function ownEntry(fields: Partial<ScheduleEntry> = {}): ScheduleEntry {
  return {
    id: 'd-mg0plan1',
    source: 'own',
    title: 'Загрузка форм сбора',
    date: onDay('2026-09-30'),
    standing: 'plan',
    kind: 'deadline',
    isCancelled: false,
    explanation: '',
    sources: [],
    stages: [],
    duties: [],
    roles: [],
    done: false,
    note: '',
    updated: '2026-08-20T07:15:30.250Z',
    sequence: 100,
    ...fields,
  };
}
