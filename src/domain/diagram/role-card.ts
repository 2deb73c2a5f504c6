import { type Arrow, arrow, type Box, moved, setText, type TextBlock } from './drawing.ts';
import { type DiagramRelation, type DiagramRole, has, type RelationRoutes } from './role-diagram.ts';

/**
 * A card of a role: name, a few words, and a row for everything that passes between it and the hub. The further roles of a card stand in boxes
 * inside it: they belong to the first.
 */
export function roleCard(roles: DiagramRole[], routes: RelationRoutes, x: number, width: number): RoleCard {
  const texts: TextBlock[] = [];
  const rows: Row[] = [];
  const inner: Box[] = [];
  let y = 0;
  for (const [index, role] of roles.entries()) {
    const inset = index === 0 ? 0 : INNER;
    const top = index === 0 ? 0 : y + INNER_GAP;
    const put = (text: string, style: 'title' | 'note' | 'label', gap: number) => {
      const block = setText(text, style, x + inset + PADDING, y + gap, width - 2 * (inset + PADDING));
      texts.push(block);
      y = block.y + block.height;
      return block;
    };
    y = top;
    put(role.name, 'title', PADDING);
    put(role.short, 'note', 0);
    for (const [place, relation] of routes.withHub(role).entries()) {
      const block = put(relation.label, 'label', place === 0 ? FIRST_ROW_GAP : ROW_GAP);
      rows.push({ y: block.y + block.height / 2, inset, relation });
    }
    y += PADDING;
    if (index > 0) inner.push({ x: x + inset, y: top, width: width - 2 * inset, height: y - top, look: 'inner' });
  }
  return { roles, texts, rows, inner, box: { x, y: 0, width, height: inner.length > 0 ? y + INNER : y, look: 'card' } };
}

/** The card with its upper edge at `y`, and taller below by `extra`. */
export function placed(card: RoleCard, y: number, extra = 0): RoleCard {
  const dy = y - card.box.y;
  return {
    ...card,
    texts: card.texts.map((text) => moved(text, 0, dy)),
    rows: card.rows.map((row) => ({ ...row, y: row.y + dy })),
    inner: card.inner.map((box) => moved(box, 0, dy)),
    box: { ...card.box, y, height: card.box.height + extra },
  };
}

/** The height of the lower edge. */
export function bottom({ box }: RoleCard): number {
  return box.y + box.height;
}

/** An arrow for each row, between the card and the upright line of the hub at `x`. */
export function spokes({ box, roles, rows }: RoleCard, x: number): Arrow[] {
  return rows.map(({ y, inset, relation }) => {
    const atCard = { x: box.x < x ? box.x + box.width - inset : box.x + inset, y };
    const [from, to] = has(roles, relation.from) ? [atCard, { x, y }] : [{ x, y }, atCard];
    return arrow(from, to, { line: relation.line, isOwn: true }, relation.isMutual);
  });
}

/** Between the edge of a card and its texts. */
export const PADDING = 11;
const FIRST_ROW_GAP = 7;
const ROW_GAP = 6;
const INNER = 8;
const INNER_GAP = 2;

export interface RoleCard {
  roles: DiagramRole[];
  box: Box;
  /** Boxes of further roles. */
  inner: Box[];
  texts: TextBlock[];
  rows: Row[];
}

interface Row {
  /** Height of the middle of the row: here the arrow arrives. */
  y: number;
  /** How far inside the card the box of the role begins. */
  inset: number;
  relation: DiagramRelation;
}
