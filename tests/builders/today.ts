import type { ItemState } from '#domain/checklists/reconcile.ts';
import { parseIsoDate } from '#domain/dates/iso-date.ts';
import type { OwnDate, OwnDateFields } from '#domain/own-dates/own-dates.ts';
import type { TodayStage } from '#domain/today/current-stage.ts';
import type { TodayChecklist, TodayInput } from '#domain/today/today.ts';

/** Noon of a day in Moscow. */
export function noon(day: string): Date {
  return new Date(`${day}T12:00:00+03:00`);
}

/** What the page «Сегодня» looks at; a test states only what it is about: nothing printed, nothing kept. */
export function todayInput(fields: Partial<TodayInput> = {}): TodayInput {
  return {
    now: noon('2026-09-14'),
    stages: [],
    deadlines: [],
    isDateDone: () => false,
    ownDates: [],
    checklists: [],
    backup: { kind: 'empty' },
    ...fields,
  };
}

/** Stages in this order, each with its duties: `{ first: ['sign-in'] }`. */
export function stagesOf(duties: Record<string, string[]>): TodayStage[] {
  return Object.entries(duties).map(([id, ofStage], index) => ({ id, order: index + 1, duties: ofStage }));
}

/** The list of a duty with items in these states; items are named by list and place: `sign-in-1`. */
export function listOf(duty: string, ...states: ItemState['state'][]): TodayChecklist {
  return { ...generalList(duty, ...states), duty };
}

/** A list that belongs to no duty. */
export function generalList(id: string, ...states: ItemState['state'][]): TodayChecklist {
  return { id, isOff: false, states: states.map((state, index) => anItem(`${id}-${index + 1}`, { state })) };
}

/** An item of which nothing was ever written, unless the test says so. */
export function anItem(id: string, fields: Partial<ItemState> = {}): ItemState {
  const state = fields.state ?? 'todo';
  const at = state === 'todo' ? '' : '2026-09-01T09:00:00.000Z';
  return { id, state, changed: false, note: '', initials: '', at, ...(at === '' ? {} : { on: at }), ...fields };
}

/** A day of the reader's own, not done and without a note. */
export function ownDate(id: string, on: string, fields: Partial<OwnDate> = {}): OwnDate {
  return { ...ownFields(id, on), id, done: false, note: '', changedAt: '2026-09-14T10:02:11.000Z', ...fields };
}

/** What is kept of such a day. */
export function ownFields(title: string, on: string, fields: Partial<OwnDateFields> = {}): OwnDateFields {
  return {
    ...{ title, date: { kind: 'day', on: parseIsoDate(on) } },
    ...{ origin: 'own', stages: [], duties: [], wording: '', responsible: '' },
    ...fields,
  };
}
