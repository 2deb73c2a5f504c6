import { gapFor, type LabelledArrow, linksBetween } from './links-between.ts';
import { bottom, placed, type RoleCard } from './role-card.ts';
import type { DiagramRelation, RelationRoutes } from './role-diagram.ts';

/** Cards one under the other, as close as the labels of what passes between neighbours let them. */
export function column(cards: RoleCard[], routes: RelationRoutes): Column {
  const links = cards.slice(1).map((lower, index) => routes.between(cards[index]?.roles ?? [], lower.roles));
  const gaps = links.map((relations) => gapFor(relations, cards[0]?.box.width ?? 0));
  return { cards, links, gaps };
}

/** How tall the column is. */
export function columnHeight({ cards, gaps }: Column): number {
  return [...cards.map(({ box }) => box.height), ...gaps].reduce((sum, part) => sum + part, 0);
}

/** The column with its upper edge at `top`, pulled out to `height`; its last card is taller by `extra` than that. */
export function placedColumn(column: Column, top: number, height = columnHeight(column), extra = 0): Column {
  const slack = height - columnHeight(column);
  // In whole units, and together no less than the slack.
  const part = (index: number) => Math.round((slack * index) / column.gaps.length);
  const gaps = column.gaps.map((gap, index) => gap + part(index + 1) - part(index));
  const lastExtra = extra + (gaps.length === 0 ? slack : 0);
  let y = top;
  const cards = column.cards.map((card, index) => {
    const result = placed(card, y, index === column.cards.length - 1 ? lastExtra : 0);
    y = bottom(result) + (gaps[index] ?? 0);
    return result;
  });
  return { ...column, cards, gaps };
}

/** The arrows between neighbours of a column that has its place. */
export function columnLinks({ cards, links }: Column): LabelledArrow[] {
  return cards.slice(1).flatMap((lower, index) => {
    const upper = cards[index];
    return upper ? linksBetween(upper, lower, links[index] ?? []) : [];
  });
}

export interface Column {
  cards: RoleCard[];
  /** What passes between a card and the next one. */
  links: DiagramRelation[][];
  gaps: number[];
}
