import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ItemState } from '#domain/checklists/reconcile.ts';
import { addDays, parseIsoDate } from '#domain/dates/iso-date.ts';
import { moscowToday } from '#domain/dates/moscow-time.ts';
import { deadlineSpan } from '#domain/schedule/deadlines.ts';
import type { TodayDeadline } from '#domain/today/current-stage.ts';
import { today, type TodayChecklist } from '#domain/today/today.ts';
import { aDeadline, fromTo, onDay, unknownDate, untilDay } from '../../../builders/cycle.ts';
import { anItem, generalList, listOf, noon, ownDate, stagesOf, todayInput } from '../../../builders/today.ts';
import { describeInTimeZones } from '../../../builders/time-zones.ts';

const STAGES = stagesOf({ sign: ['sign-in', 'data'], print: ['printing'], works: ['works', 'data'] });
const NEW = [
  listOf('sign-in', 'todo', 'todo'),
  listOf('data', 'todo'),
  listOf('printing', 'todo'),
  listOf('works', 'todo'),
];

describe('a newcomer without dates', () => {
  const found = today(todayInput({ stages: STAGES, checklists: [generalList('first-week', 'todo'), ...NEW] }));

  it('sees the first stage, its open items by duty, and nothing else', () => {
    expect(found).toEqual({
      on: '2026-09-14',
      isNewcomer: true,
      stage: { id: 'sign', reason: 'open' },
      lists: [
        { checklistId: 'sign-in', duty: 'sign-in', items: ['sign-in-1', 'sign-in-2'] },
        { checklistId: 'data', duty: 'data', items: ['data-1'] },
      ],
      earlier: [],
      dates: [],
      changed: [],
      backup: { kind: 'empty' },
    });
  });

  it('is none any more after anything was written', () => {
    const isNewcomer = (checklists: TodayChecklist[]) => today(todayInput({ checklists })).isNewcomer;
    expect(isNewcomer([listOf('sign-in', 'done')])).toBe(false);
    const unticked = { ...listOf('sign-in'), states: [anItem('a', { at: '2026-09-01T09:00:00.000Z' })] };
    expect(isNewcomer([unticked])).toBe(false);
    expect(today(todayInput({ ownDates: [ownDate('d-1', '2026-09-20')] })).isNewcomer).toBe(false);
  });

  it('sees an empty page where nothing was printed', () => {
    expect(today(todayInput())).toEqual({
      on: '2026-09-14',
      isNewcomer: true,
      lists: [],
      earlier: [],
      dates: [],
      changed: [],
      backup: { kind: 'empty' },
    });
  });
});

describe('what is open', () => {
  it('leaves out what is done and what is not needed', () => {
    const found = today(todayInput({ stages: STAGES, checklists: [listOf('sign-in', 'done', 'todo', 'not-needed')] }));
    expect(found.lists).toEqual([{ checklistId: 'sign-in', duty: 'sign-in', items: ['sign-in-2'] }]);
  });

  it('leaves out a duty that the reader switched off, and the stage that has no other', () => {
    const off = { ...listOf('printing', 'todo'), isOff: true };
    const found = today(todayInput({ stages: STAGES, checklists: [off, listOf('works', 'todo')] }));
    expect(found.stage).toEqual({ id: 'works', reason: 'open' });
    expect(found.lists.map(({ checklistId }) => checklistId)).toEqual(['works']);
  });

  it('says what was left in the stages before, each duty once', () => {
    const deadlines = [aDeadline({ id: 'works', date: fromTo('2026-09-14', '2026-09-20'), stages: ['works'] })];
    const found = today(todayInput({ stages: STAGES, checklists: NEW, deadlines }));
    expect(found.lists.map(({ checklistId }) => checklistId)).toEqual(['works', 'data']);
    expect(found.earlier.map(({ checklistId }) => checklistId)).toEqual(['sign-in', 'printing']);
  });

  it('is nothing when all is done', () => {
    const done = ['sign-in', 'data', 'printing', 'works'].map((duty) => listOf(duty, 'done', 'not-needed'));
    const found = today(todayInput({ stages: STAGES, checklists: done }));
    expect(found).toMatchObject({ isNewcomer: false, lists: [], earlier: [] });
    expect(found).not.toHaveProperty('stage');
  });
});

describe('a general list', () => {
  it.each([
    ['before it is begun', [], ['todo', 'todo']],
    ['while it goes on', ['first-week'], ['done', 'todo']],
    ['when something of it is not needed', ['first-week'], ['not-needed', 'todo']],
    ['when it is finished', [], ['done', 'not-needed']],
  ] satisfies [string, string[], ItemState['state'][]][])(
    'comes first only on the way: %s',
    (_name, general, states) => {
      const found = today(todayInput({ stages: STAGES, checklists: [...NEW, generalList('first-week', ...states)] }));
      expect(found.lists.map(({ checklistId }) => checklistId)).toEqual([...general, 'sign-in', 'data']);
    },
  );
});

describe('changed items', () => {
  it('are told with their list, whatever the stage, but not of a duty that is switched off', () => {
    const changed = (id: string): ItemState => anItem(id, { state: 'done', changed: true });
    const found = today(
      todayInput({
        stages: STAGES,
        checklists: [
          { ...listOf('works', 'todo'), states: [anItem('a'), changed('b')] },
          { ...generalList('handover'), states: [changed('c')] },
          { ...listOf('printing'), states: [changed('d')], isOff: true },
        ],
      }),
    );
    expect(found.changed).toEqual([
      { checklistId: 'works', itemId: 'b' },
      { checklistId: 'handover', itemId: 'c' },
    ]);
  });
});

describe('the dates', () => {
  const deadlines = [
    aDeadline({ id: 'works', date: fromTo('2026-09-15', '2026-10-08') }),
    aDeadline({ id: 'upload', date: untilDay('2026-10-25'), status: 'draft' }),
    aDeadline({ id: 'over', date: onDay('2026-09-01') }),
    aDeadline({ id: 'someday', date: unknownDate }),
    aDeadline({ id: 'former', date: onDay('2026-09-20'), status: 'previous' }),
  ];
  const ownDates = [
    ownDate('d-late', '2026-12-01'),
    ownDate('d-overdue', '2026-09-10'),
    ownDate('d-oldest', '2026-08-01'),
    ownDate('d-done', '2026-09-11', { done: true }),
    ownDate('d-between', '2026-10-01'),
    ownDate('d-today', '2026-09-14'),
  ];

  it('begin with own ones that are overdue, then go on in order; what is over or done is left out', () => {
    const found = today(todayInput({ deadlines, ownDates })).dates;
    expect(found.map(({ id, urgency }) => `${id} ${urgency.state}`)).toEqual([
      'd-oldest past',
      'd-overdue past',
      'd-today today',
      'works soon',
      'd-between later',
      'upload later',
      'd-late later',
    ]);
  });

  it('leave out rows of the plan that are over, dates without a day, and official ones that the reader marked as done', () => {
    const plan = [
      ownDate('d-over', '2026-09-10', { origin: 'plan' }),
      ownDate('d-guess', '2026-09-10', { origin: 'estimate' }),
      ownDate('d-next', '2026-09-20', { origin: 'plan' }),
      ownDate('d-someday', '2026-09-20', { origin: 'plan', date: unknownDate }),
      ownDate('d-maybe', '2026-09-21', { origin: 'estimate' }),
    ];
    const isDateDone = (id: string): boolean => id === 'works';
    const found = today(todayInput({ deadlines, ownDates: plan, isDateDone })).dates;
    expect(found.map(({ id, origin }) => `${id} ${origin}`)).toEqual([
      'd-next plan',
      'd-maybe estimate',
      'upload official',
    ]);
  });

  it.each([
    ['the day before', '2026-09-13', 'soon'],
    ['on the day', '2026-09-14', 'today'],
    ['the day after', '2026-09-15', 'past'],
  ])('turn over at midnight in Moscow: %s', (_name, day, state) => {
    const found = today(todayInput({ ownDates: [ownDate('d-1', '2026-09-14')], now: noon(day) }));
    expect(found.dates[0]?.urgency.state).toBe(state);
  });

  it('never show an official date as coming after its last day, and always until then', () => {
    const first = parseIsoDate('2026-08-25');
    for (let count = 0; count < 70; count++) {
      const day = addDays(first, count);
      const shown = today(todayInput({ deadlines, now: noon(day) })).dates.map(({ id }) => id);
      expect(shown.includes('works'), `works on ${day}`).toBe(day <= '2026-10-08');
      expect(shown.includes('upload'), `upload on ${day}`).toBe(day <= '2026-10-25');
      expect(shown.includes('over'), `over on ${day}`).toBe(day <= '2026-09-01');
      expect(shown).not.toContain('former');
    }
  });
});

describeInTimeZones('the edge of the day', () => {
  it('is midnight in Moscow', () => {
    const ownDates = [ownDate('d-1', '2026-09-14')];
    const before = today(todayInput({ ownDates, now: new Date('2026-09-14T20:59:59.999Z') }));
    const after = today(todayInput({ ownDates, now: new Date('2026-09-14T21:00:00.000Z') }));
    expect([before.on, before.dates[0]?.urgency.state]).toEqual(['2026-09-14', 'today']);
    expect([after.on, after.dates[0]?.urgency.state]).toEqual(['2026-09-15', 'past']);
  });
});

describe('the copy', () => {
  it('is told by its day in Moscow', () => {
    const backup = { kind: 'saved', exported: '2026-09-11T22:30:00.000Z' } as const;
    expect(today(todayInput({ backup })).backup).toEqual({ kind: 'saved', last: { on: '2026-09-12', daysAgo: 2 } });
  });

  it('was not made in the future, whatever the clock says', () => {
    const backup = { kind: 'saved', exported: '2027-01-01T00:00:00.000Z' } as const;
    expect(today(todayInput({ backup })).backup.last?.daysAgo).toBe(0);
  });

  it.each(['', 'yesterday'])('was never made when the moment is «%s»', (exported) => {
    const backup = { kind: 'overdue', exported, days: 8, changes: 3 } as const;
    expect(today(todayInput({ backup })).backup).toEqual({ kind: 'overdue' });
  });
});

describe('at any moment, with any calendar and any ticks', () => {
  const duties = ['sign-in', 'data', 'printing', 'works'];
  const anyDay = fc.integer({ min: 0, max: 400 }).map((count) => addDays(parseIsoDate('2026-06-01'), count));
  const anyState = fc.constantFrom<ItemState['state']>('todo', 'done', 'not-needed');
  const anyChecklists = fc.tuple(
    ...['first-week', ...duties].map((id) =>
      fc
        .record({ states: fc.array(anyState, { maxLength: 4 }), isOff: fc.boolean(), changed: fc.boolean() })
        .map(({ states, isOff, changed }): TodayChecklist => ({
          ...(id === 'first-week' ? generalList(id) : listOf(id)),
          isOff,
          states: states.map((state, index) =>
            anItem(`${id}-${index}`, { state, changed: changed && state !== 'todo' }),
          ),
        })),
    ),
  );
  const anyDeadline = fc
    .record({
      days: fc.tuple(anyDay, anyDay),
      isRange: fc.boolean(),
      status: fc.constantFrom<TodayDeadline['status']>('approved', 'draft', 'previous', 'unknown'),
      stages: fc.subarray(['sign', 'print', 'works', 'elsewhere']),
      cancelled: fc.boolean(),
    })
    .map(({ days: [one, other], isRange, ...fields }): Omit<TodayDeadline, 'id'> => ({
      ...aDeadline(),
      ...fields,
      date: isRange ? fromTo(one < other ? one : other, one < other ? other : one) : onDay(one),
    }));
  const anyInput = fc.record({
    now: fc.date({ min: new Date('2026-05-01'), max: new Date('2027-09-01'), noInvalidDate: true }),
    checklists: anyChecklists,
    deadlines: fc
      .array(anyDeadline, { maxLength: 5 })
      .map((all) => all.map((deadline, index): TodayDeadline => ({ ...deadline, id: `date-${index}` }))),
    ownDates: fc
      .array(fc.tuple(anyDay, fc.boolean()), { maxLength: 4 })
      .map((all) => all.map(([on, done], index) => ownDate(`d-${index}`, on, { done }))),
  });

  it('shows exactly the open items that apply, and no past date as coming', () => {
    fc.assert(
      fc.property(anyInput, ({ now, checklists, deadlines, ownDates }) => {
        const found = today(todayInput({ now, stages: STAGES, checklists, deadlines, ownDates }));
        expect(found.on).toBe(moscowToday(now));

        const open = (id: string): string[] => {
          const list = checklists.find((checklist) => checklist.id === id);
          return list && !list.isOff ? list.states.filter(({ state }) => state === 'todo').map((item) => item.id) : [];
        };
        const shown = [...found.lists, ...found.earlier];
        for (const { checklistId, items } of shown) {
          expect(items.length).toBeGreaterThan(0);
          expect(items).toEqual(open(checklistId));
        }
        const ids = shown.map(({ checklistId }) => checklistId);
        expect(new Set(ids).size).toBe(ids.length);
        const ofStage = STAGES.find(({ id }) => id === found.stage?.id)?.duties ?? [];
        for (const duty of ofStage) expect(ids.includes(duty)).toBe(open(duty).length > 0);
        if (!found.stage) for (const duty of duties) expect(open(duty)).toEqual([]);

        for (const { origin, id, urgency } of found.dates) {
          if (origin === 'own') {
            expect(ownDates.find((date) => date.id === id)?.done).toBe(false);
            continue;
          }
          expect(urgency.state).not.toBe('past');
          const deadline = deadlines.find((candidate) => candidate.id === id);
          expect(['approved', 'draft']).toContain(deadline?.status);
          expect(((deadline && deadlineSpan(deadline.date)?.last) ?? '') >= found.on).toBe(true);
        }
        expect(found.dates.filter(({ origin }) => origin === 'own')).toHaveLength(
          ownDates.filter(({ done }) => !done).length,
        );
        const states = found.dates.map(({ urgency }) => urgency.state === 'past');
        expect(states.lastIndexOf(true)).toBe(states.filter(Boolean).length - 1);
      }),
      { numRuns: 500 },
    );
  });
});
