import { type Arrow, arrow, setText, type TextBlock } from './drawing.ts';
import { bottom, type RoleCard } from './role-card.ts';
import { type DiagramRelation, has } from './role-diagram.ts';

/** How far apart two cards stand, one under the other, when these relations pass between them. */
export function gapFor(relations: DiagramRelation[], width: number): number {
  const heights = relations.map((relation) => labelOf(relation, { x: 0, y: 0, width }).height);
  return relations.length === 0 ? PLAIN_GAP : heights.reduce((sum, height) => sum + height + ARROW_ROOM, 0);
}

/** Arrows between two cards, one under the other, with their labels beside them. */
export function linksBetween(upper: RoleCard, lower: RoleCard, relations: DiagramRelation[]): LabelledArrow[] {
  const [top, end] = [bottom(upper), lower.box.y];
  const { x, width } = upper.box.width < lower.box.width ? upper.box : lower.box;
  const part = (end - top) / relations.length;
  return relations.map((relation, index) => {
    const left = x + INDENT + index * STEP;
    const label = labelOf(relation, { x, y: 0, width }, index);
    const [above, below] = [
      { x: left, y: top },
      { x: left, y: end },
    ];
    const [from, to] = has(upper.roles, relation.from) ? [above, below] : [below, above];
    return {
      label: { ...label, y: top + part * index + (part - label.height) / 2 },
      arrow: arrow(from, to, { line: relation.line, isOwn: false }, relation.isMutual),
    };
  });
}

function labelOf(relation: DiagramRelation, box: { x: number; y: number; width: number }, index = 0): TextBlock {
  const indent = INDENT + index * STEP + BESIDE;
  return setText(relation.label, 'label', box.x + indent, box.y, box.width - indent);
}

const PLAIN_GAP = 20;
/** So much longer than its label is an arrow. */
const ARROW_ROOM = 22;
const INDENT = 20;
const STEP = 18;
const BESIDE = 14;

export interface LabelledArrow {
  label: TextBlock;
  arrow: Arrow;
}
