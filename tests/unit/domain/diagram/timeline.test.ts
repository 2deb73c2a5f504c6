import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Drawing } from '#domain/diagram/drawing.ts';
import { markPath } from '#domain/diagram/marks.ts';
import { narrowTimeline } from '#domain/diagram/narrow-timeline.ts';
import type { Timeline, TimelineStage } from '#domain/diagram/timeline.ts';
import { wideTimeline } from '#domain/diagram/wide-timeline.ts';
import { russianText } from '../../../builders/arbitrary-text.ts';
import { inside, overlap, pairs, room, wordsOf } from '../../../builders/drawing.ts';

const forms: [string, (timeline: Timeline) => Drawing][] = [
  ['wide', wideTimeline],
  ['narrow', narrowTimeline],
];

const lanes: Timeline['lanes'] = [
  { name: 'ОИВ', shape: 'square', isOwn: false },
  { name: 'вы', shape: 'circle', isOwn: true },
  { name: 'организация СПО', shape: 'triangle', isOwn: false },
];
const legend = { told: 'названо', partly: 'частично', elsewhere: 'известно по школам' };

describe.each(forms)('the %s picture of the cycle', (_form, draw) => {
  it('keeps every text in its place, whatever the texts are', () => {
    fc.assert(
      fc.property(fc.array(anyStage(), { minLength: 1, maxLength: 8 }), (stages) => {
        const { texts, width, height } = draw({ stages, lanes, legend });
        const rooms = texts.map(room);
        for (const [one, other] of pairs(rooms)) expect(overlap(one, other)).toBe(false);
        for (const text of rooms) expect(inside(text, { x: 0, y: 0, width, height })).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('tells the stages from above in their order', () => {
    const drawing = draw({ stages: [stage(1), stage(2), stage(3)], lanes, legend });
    const titles = drawing.texts.filter(({ lines }) => lines.join(' ').includes('Этап'));
    expect(titles.map(({ y }) => y)).toEqual(titles.map(({ y }) => y).toSorted((a, b) => a - b));
    expect(wordsOf(drawing)).toMatch(/Этап 1.*Этап 2.*Этап 3/);
  });

  it('marks what is only partly told with a ring, and what is known from elsewhere with an empty mark after a broken way', () => {
    const { marks, strokes } = draw({
      stages: [stage(1), stage(2, { sureness: 'partly' }), stage(3, { sureness: 'elsewhere' })],
      lanes,
      legend,
    });
    // One more of each stands in the legend.
    expect(marks.filter(({ look }) => look === 'ring')).toHaveLength(1 + 1);
    expect(marks.filter(({ look }) => look === 'elsewhere')).toHaveLength(1 + 1);
    expect(strokes.filter(({ look }) => look === 'way-broken')).toHaveLength(1);
    expect(strokes.filter(({ look }) => look === 'way')).toHaveLength(1);
  });

  it('gives a stage of two actors two marks that are joined', () => {
    const one = draw({ stages: [stage(1)], lanes, legend });
    const two = draw({ stages: [stage(1, { lanes: [0, 1] })], lanes, legend });
    expect(two.marks).toHaveLength(one.marks.length + 1);
    expect(two.strokes.filter(({ look }) => look === 'way')).toHaveLength(1);
  });

  it('sets the stages of the reader in bold', () => {
    const { texts } = draw({ stages: [stage(1, { lanes: [1] }), stage(2)], lanes, legend });
    const styles = texts.filter(({ lines }) => lines.join(' ').includes('Этап')).map(({ style }) => style);
    expect(styles).toEqual(['title', 'plain']);
  });

  it('refuses a lane that is not there', () => {
    expect(() => draw({ stages: [stage(1, { lanes: [7] })], lanes, legend })).toThrow('no lane 7');
  });
});

describe('the wide picture of the cycle', () => {
  it('keeps the texts of the stages left of the lanes', () => {
    fc.assert(
      fc.property(anyStage(), (stage) => {
        const { texts, boxes, marks } = wideTimeline({ stages: [stage], lanes: lanes.slice(1), legend });
        const own = boxes.find(({ look }) => look === 'lane');
        expect(marks.length).toBeGreaterThan(0);
        const titles = texts.filter(({ anchor, y }) => anchor === 'start' && y < (own?.height ?? 0));
        for (const text of titles.map(room)) expect(text.x + text.width).toBeLessThanOrEqual(own?.x ?? 0);
      }),
      { numRuns: 40 },
    );
  });
});

describe('marks', () => {
  it('have a shape for each actor', () => {
    const shapes = (['circle', 'square', 'diamond', 'triangle', 'hexagon'] as const).map((shape) =>
      markPath(shape, { x: 0, y: 0 }, 8),
    );
    expect(new Set(shapes).size).toBe(5);
  });
});

function stage(order: number, changes: Partial<TimelineStage> = {}): TimelineStage {
  return {
    order,
    title: `Этап ${order}`,
    actors: 'ОИВ',
    lanes: [0],
    notes: [],
    sureness: 'told',
    ...changes,
  };
}

function anyStage(): fc.Arbitrary<TimelineStage> {
  return fc.record({
    order: fc.integer({ min: 1, max: 99 }),
    title: russianText(),
    actors: russianText(),
    lanes: fc.constantFrom([0], [1], [0, 1]),
    notes: fc.array(russianText(), { maxLength: 2 }),
    sureness: fc.constantFrom('told' as const, 'partly' as const, 'elsewhere' as const),
  });
}
