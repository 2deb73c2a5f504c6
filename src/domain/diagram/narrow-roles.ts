import { column, columnLinks, placedColumn } from './column.ts';
import type { Drawing } from './drawing.ts';
import { bottom, roleCard, spokes } from './role-card.ts';
import { relationRoutes, type RoleDiagram } from './role-diagram.ts';
import { rolesLegend } from './roles-legend.ts';

/** The picture for a phone: the hub above, its upright line at the left, and all cards in one column beside it. */
export function narrowRoles(diagram: RoleDiagram): Drawing {
  const routes = relationRoutes(diagram);
  const hub = roleCard([diagram.hub], routes, 0, WIDTH);
  // The two cards that are lowest in the wide picture are neighbours here, and so is the one below all.
  const order = [...diagram.left, ...diagram.right.slice(-1), [diagram.foot], ...diagram.right.slice(0, -1)];
  const besideSpine = placedColumn(
    column(
      order.map((roles) => roleCard(roles, routes, WIDTH - CARD, CARD)),
      routes,
    ),
    bottom(hub) + GAP,
  );
  routes.assertAllDrawn();

  const { cards } = besideSpine;
  const links = columnLinks(besideSpine);
  const spineEnd = Math.max(bottom(hub), ...cards.flatMap(({ rows }) => rows.map(({ y }) => y)));
  const legend = rolesLegend(diagram.legend, bottom(cards.at(-1) ?? hub) + GAP, WIDTH);
  return {
    width: WIDTH,
    height: legend.bottom,
    boxes: [{ ...hub.box, look: 'hub' }, ...cards.flatMap(({ box, inner }) => [box, ...inner])],
    strokes: [{ path: `M${SPINE} ${bottom(hub)}V${spineEnd}`, look: 'spine' }],
    arrows: [...cards.flatMap((card) => spokes(card, SPINE)), ...links.map((link) => link.arrow), ...legend.arrows],
    marks: [],
    texts: [...hub.texts, ...cards.flatMap(({ texts }) => texts), ...links.map(({ label }) => label), ...legend.texts],
  };
}

/** The column of text on the narrowest phone that is usual: on others a unit is a little more than a pixel. */
const WIDTH = 328;
const CARD = 284;
const SPINE = 12;
const GAP = 20;
