import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Drawing } from '#domain/diagram/drawing.ts';
import { narrowRoles } from '#domain/diagram/narrow-roles.ts';
import type { DiagramRelation, DiagramRole, RoleDiagram } from '#domain/diagram/role-diagram.ts';
import { wideRoles } from '#domain/diagram/wide-roles.ts';
import { russianText } from '../../../builders/arbitrary-text.ts';
import { inside, overlap, pairs, room, wordsOf } from '../../../builders/drawing.ts';

const forms: [string, (diagram: RoleDiagram) => Drawing][] = [
  ['wide', wideRoles],
  ['narrow', narrowRoles],
];

describe.each(forms)('the %s picture of roles', (_form, draw) => {
  it('keeps every text in its place, whatever the texts are', () => {
    fc.assert(
      fc.property(anyDiagram(), (diagram) => {
        const { boxes, texts, ...drawing } = draw(diagram);
        const rooms = texts.map(room);
        const outer = boxes.filter(({ look }) => look !== 'inner');
        for (const [one, other] of pairs(outer)) expect(overlap(one, other)).toBe(false);
        for (const [one, other] of pairs(rooms)) expect(overlap(one, other)).toBe(false);
        for (const text of rooms) {
          expect(inside(text, { x: 0, y: 0, ...drawing })).toBe(true);
          for (const box of boxes) expect(inside(text, box) || !overlap(text, box)).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('puts the box of a role that belongs to another inside its card', () => {
    const { boxes } = draw(diagramOf());
    const inner = boxes.filter(({ look }) => look === 'inner');
    expect(inner).toHaveLength(1);
    for (const box of inner) expect(boxes.some((card) => card.look === 'card' && inside(box, card))).toBe(true);
  });

  it('says everything that it was given', () => {
    const words = wordsOf(draw(diagramOf()));
    for (const word of [...Object.keys(NAMES), ...relations.map(({ label }) => label)]) expect(words).toContain(word);
  });

  it('draws one arrow for each relation and one for each line of the legend', () => {
    const { arrows } = draw(diagramOf());
    expect(arrows).toHaveLength(relations.length + 3);
    expect(arrows.filter(({ look }) => look.line === 'dashed')).toHaveLength(2);
    expect(arrows.filter(({ look }) => look.isOwn)).toHaveLength(4 + 2);
  });

  it('lets an arrow point from the giver to the one who gets', () => {
    const [fromHub, toHub] = [draw(diagramOf([relation('hub', 'one')])), draw(diagramOf([relation('one', 'hub')]))];
    expect(fromHub.arrows[0]?.to).toEqual(toHub.arrows[0]?.from);
    expect(fromHub.arrows[0]?.to).not.toEqual(fromHub.arrows[0]?.from);
  });

  it('refuses a relation that it has no way for', () => {
    expect(() => draw(diagramOf([relation('one', 'five')]))).toThrow('no way for: one → five');
  });
});

const NAMES = { hub: '', one: '', two: '', three: '', four: '', five: '', inner: '', foot: '' };

const relations: DiagramRelation[] = [
  { ...relation('hub', 'one'), line: 'dashed' },
  relation('three', 'hub'),
  { ...relation('hub', 'inner'), isMutual: true },
  relation('hub', 'four'),
  relation('one', 'two'),
  { ...relation('two', 'three'), line: 'dotted' },
  relation('five', 'three'),
  { ...relation('five', 'foot'), line: 'dotted' },
];

function relation(from: string, to: string): DiagramRelation {
  return { from, to, label: `${from} даёт ${to}`, line: 'whole', isMutual: false };
}

function diagramOf(given = relations, roles: (id: string) => DiagramRole = plainRole): RoleDiagram {
  return {
    hub: roles('hub'),
    left: [[roles('one')], [roles('two')], [roles('three')]],
    right: [[roles('four')], [roles('five'), roles('inner')]],
    foot: roles('foot'),
    relations: given,
    legend: { whole: 'всегда', dashed: 'иногда', dotted: 'не здесь' },
  };
}

function plainRole(id: string): DiagramRole {
  return { id, name: id, short: 'несколько слов' };
}

function anyDiagram(): fc.Arbitrary<RoleDiagram> {
  return fc.array(russianText(), { minLength: 12, maxLength: 12 }).map((texts) => {
    const pick = (index: number) => texts[index % texts.length] ?? 'слово';
    const names = Object.keys(NAMES);
    return diagramOf(
      relations.map((relation, index) => ({ ...relation, label: pick(index) })),
      (id) => ({ id, name: pick(names.indexOf(id) + 3), short: pick(names.indexOf(id) + 7) }),
    );
  });
}
