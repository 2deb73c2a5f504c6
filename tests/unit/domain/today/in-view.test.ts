import { describe, expect, it } from 'vitest';
import { keepInView } from '#domain/today/in-view.ts';
import { today, type TodayChecklist } from '#domain/today/today.ts';
import { generalList, listOf, noon, stagesOf, todayInput } from '../../../builders/today.ts';

const STAGES = stagesOf({ first: ['a', 'b'], second: ['c'] });
const lists = (a: 'todo' | 'done', b: 'todo' | 'done'): TodayChecklist[] => [
  listOf('a', a),
  listOf('b', b),
  listOf('c', 'todo'),
];

function found(checklists: TodayChecklist[], day = '2026-09-14') {
  return today(todayInput({ stages: STAGES, checklists, now: noon(day) }));
}

describe('what stays in view', () => {
  const shown = keepInView(undefined, found(lists('todo', 'todo')), lists('todo', 'todo'));

  it('is at first what is current', () => {
    expect(shown).toMatchObject({ stage: { id: 'first' }, lists: ['a', 'b'], isOutdated: false, isNewcomer: true });
  });

  it('keeps a list whose last item was ticked', () => {
    const next = lists('done', 'todo');
    expect(keepInView(shown, found(next), next)).toMatchObject({ lists: ['a', 'b'], isOutdated: false });
  });

  it('keeps the greeting of a newcomer, so that nothing moves at the first tick', () => {
    const next = lists('done', 'todo');
    expect(found(next).isNewcomer).toBe(false);
    expect(keepInView(shown, found(next), next).isNewcomer).toBe(true);
  });

  it('keeps the stage with the last tick in it, and tells that another is next', () => {
    const next = lists('done', 'done');
    expect(found(next).stage?.id).toBe('second');
    expect(keepInView(shown, found(next), next)).toMatchObject({
      stage: { id: 'first' },
      lists: ['a', 'b'],
      isOutdated: true,
    });
  });

  it('takes it back when the tick is taken back', () => {
    const done = lists('done', 'done');
    const outdated = keepInView(shown, found(done), done);
    const back = lists('done', 'todo');
    expect(keepInView(outdated, found(back), back)).toMatchObject({ stage: { id: 'first' }, isOutdated: false });
  });

  it('is what is current again on a new day', () => {
    const next = lists('done', 'done');
    expect(keepInView(shown, found(next, '2026-09-15'), next)).toMatchObject({
      stage: { id: 'second' },
      lists: ['c'],
      isOutdated: false,
      isNewcomer: false,
    });
  });

  it('lets go of a duty that was switched off', () => {
    const next = lists('todo', 'todo').map((list) => (list.id === 'a' ? { ...list, isOff: true } : list));
    expect(keepInView(shown, found(next), next).lists).toEqual(['b']);
  });

  it('moves on when nothing of the stage is left to be shown', () => {
    const next = lists('todo', 'todo').map((list) => (list.id === 'c' ? list : { ...list, isOff: true }));
    expect(keepInView(shown, found(next), next)).toMatchObject({
      stage: { id: 'second' },
      lists: ['c'],
      isOutdated: false,
    });
  });

  it('takes in a general list that was begun in another tab', () => {
    const next = [...lists('todo', 'todo'), generalList('first-week', 'done', 'todo')];
    expect(keepInView(shown, found(next), next).lists).toEqual(['a', 'b', 'first-week']);
  });
});
