import { column, type Column, columnHeight, columnLinks, placedColumn } from './column.ts';
import { arrow, type Box, type Drawing, setText } from './drawing.ts';
import { gapFor, type LabelledArrow, linksBetween } from './links-between.ts';
import { bottom, PADDING, placed, type RoleCard, roleCard, spokes } from './role-card.ts';
import { type DiagramRelation, type DiagramRole, has, relationRoutes, type RoleDiagram } from './role-diagram.ts';
import { rolesLegend } from './roles-legend.ts';

/** The picture for a wide page: the hub above, its upright line in the middle, a column of cards on either side, one card below across all. */
export function wideRoles(diagram: RoleDiagram): Drawing {
  const routes = relationRoutes(diagram);
  const columnOf = (cards: DiagramRole[][], x: number) =>
    column(
      cards.map((roles) => roleCard(roles, routes, x, CARD)),
      routes,
    );
  const [hub, ...hubTexts] = hubParts(diagram.hub);
  const top = hub.height + GAP;
  const natural = [columnOf(diagram.left, 0), columnOf(diagram.right, WIDTH - CARD)];
  const height = Math.max(...natural.map(columnHeight));
  // What passes between the lowest cards goes under the end of the upright line, from a row of the card that gives it.
  const crossings = routes.between(diagram.left.at(-1) ?? [], diagram.right.at(-1) ?? []);
  const crossed = crossingLinks(crossings, diagram.left.at(-1) ?? [], top + height);
  const columns = natural.map((side) => placedColumn(side, top, height, crossed.height));

  const toFoot = columns.map((side) => routes.between(lowest(side).roles, [diagram.foot]));
  const gap = Math.max(...toFoot.map((relations) => gapFor(relations, CARD)));
  const foot = placed(roleCard([diagram.foot], routes, 0, WIDTH), top + height + crossed.height + gap);
  routes.assertAllDrawn();

  const cards = [...columns.flatMap((side) => side.cards), foot];
  const links = [
    ...columns.flatMap(columnLinks),
    ...crossed.links,
    ...columns.flatMap((side, index) => linksBetween(lowest(side), foot, toFoot[index] ?? [])),
  ];
  const spineEnd = Math.max(hub.height, ...cards.flatMap(({ rows }) => rows.map(({ y }) => y)));
  const legend = rolesLegend(diagram.legend, bottom(foot) + GAP, WIDTH);
  return {
    width: WIDTH,
    height: legend.bottom,
    boxes: [hub, ...cards.flatMap(({ box, inner }) => [box, ...inner])],
    strokes: [{ path: `M${SPINE} ${hub.height}V${spineEnd}`, look: 'spine' }],
    arrows: [...cards.flatMap((card) => spokes(card, SPINE)), ...links.map((link) => link.arrow), ...legend.arrows],
    marks: [],
    texts: [...hubTexts, ...cards.flatMap(({ texts }) => texts), ...links.map(({ label }) => label), ...legend.texts],
  };
}

function crossingLinks(relations: DiagramRelation[], leftRoles: DiagramRole[], top: number): Crossings {
  let y = top;
  const links = relations.map((relation) => {
    const isFromLeft = has(leftRoles, relation.from);
    const x = isFromLeft ? 0 : WIDTH - CARD;
    const label = setText(relation.label, 'label', x + PADDING, y, CARD - 2 * PADDING);
    const middle = y + label.height / 2;
    y += label.height + PADDING;
    const ends = [
      { x: CARD, y: middle },
      { x: WIDTH - CARD, y: middle },
    ] as const;
    const [from, to] = isFromLeft ? ends : [ends[1], ends[0]];
    return { label, arrow: arrow(from, to, { line: relation.line, isOwn: false }, relation.isMutual) };
  });
  return { links, height: y - top };
}

function hubParts({ name, short }: DiagramRole): [Box, ...Drawing['texts']] {
  const title = setText(name, 'title', SPINE, PADDING, WIDTH - 2 * PADDING, 'middle');
  const note = setText(short, 'note', SPINE, title.y + title.height, WIDTH - 2 * PADDING, 'middle');
  return [{ x: 0, y: 0, width: WIDTH, height: note.y + note.height + PADDING, look: 'hub' }, title, note];
}

function lowest({ cards }: Column): RoleCard {
  const card = cards.at(-1);
  if (!card) throw new Error('A column of the picture of roles is empty');
  return card;
}

/** So wide is the column of text on a page that has room for this picture; on the widest a unit is a little more than a pixel. */
const WIDTH = 680;
const CARD = 274;
const SPINE = WIDTH / 2;
const GAP = 20;

interface Crossings {
  links: LabelledArrow[];
  height: number;
}
