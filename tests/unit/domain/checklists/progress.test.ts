import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countProgress, progressCount, sumProgress } from '#domain/checklists/progress.ts';

const anyCount = fc
  .integer({ min: 0, max: 500 })
  .chain((total) => fc.integer({ min: 0, max: total }).map((done) => progressCount(done, total)));

describe('the progress of a checklist', () => {
  it('counts what is done, and leaves out what is not needed', () => {
    const items = (['done', 'todo', 'todo', 'not-needed'] as const).map((state) => ({ state }));
    expect(countProgress(items)).toEqual({ done: 1, total: 3, percent: 33 });
  });

  it('is whole when the rest is not needed', () => {
    expect(countProgress([{ state: 'done' }, { state: 'not-needed' }]).percent).toBe(100);
  });

  it('is nothing of nothing when nothing is needed', () => {
    expect(countProgress([{ state: 'not-needed' }])).toEqual({ done: 0, total: 0, percent: 0 });
  });

  it('is nothing of nothing for a list without items', () => {
    expect(progressCount(0, 0)).toEqual({ done: 0, total: 0, percent: 0 });
  });

  it('rounds down: 199 of 200 are not yet everything', () => {
    expect(progressCount(199, 200).percent).toBe(99);
  });

  it('is 100 per cent only when nothing is left', () => {
    fc.assert(
      fc.property(anyCount, ({ done, total, percent }) => {
        expect(Number.isInteger(percent)).toBe(true);
        expect(percent === 100).toBe(done === total && total > 0);
      }),
    );
  });

  it('over several lists is the sum of them', () => {
    expect(sumProgress([progressCount(1, 3), progressCount(0, 0), progressCount(4, 5)])).toEqual({
      done: 5,
      total: 8,
      percent: 62,
    });
  });
});
