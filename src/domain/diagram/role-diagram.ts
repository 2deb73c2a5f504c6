import type { RolesLegend } from './roles-legend.ts';

/** Who is in the picture of roles, where, and what passes between them. The layouts are in `wide-roles.ts` and `narrow-roles.ts`. */
export interface RoleDiagram {
  /** The role in the middle: the reader's. */
  hub: DiagramRole;
  /** Cards on either side of the hub, from above; roles in one card belong together. */
  left: DiagramRole[][];
  right: DiagramRole[][];
  /** Stands under all others. */
  foot: DiagramRole;
  relations: DiagramRelation[];
  legend: RolesLegend;
}

/**
 * Finds its way for each relation: a row in a card when the hub takes part, otherwise an arrow between two cards. A relation between cards that
 * are no neighbours has no way without crossing something: the layout asks for every pair that it can draw, and `assertAllDrawn` tells what is left.
 */
export function relationRoutes({ hub, relations }: RoleDiagram): RelationRoutes {
  const drawn = new Set<DiagramRelation>();
  const take = (isWanted: (relation: DiagramRelation) => boolean) =>
    relations.filter((relation) => {
      if (!isWanted(relation)) return false;
      drawn.add(relation);
      return true;
    });
  return {
    withHub: (role) =>
      take(({ from, to }) => (from === role.id && to === hub.id) || (from === hub.id && to === role.id)),
    between: (one, other) =>
      take(({ from, to }) => (has(one, from) && has(other, to)) || (has(other, from) && has(one, to))),
    assertAllDrawn: () => {
      const left = relations.filter((relation) => !drawn.has(relation)).map(({ from, to }) => `${from} → ${to}`);
      if (left.length > 0) throw new Error(`The picture of roles has no way for: ${left.join(', ')}`);
    },
  };
}

/** Whether a role stands in a card. */
export function has(card: DiagramRole[], roleId: string): boolean {
  return card.some(({ id }) => id === roleId);
}

export interface DiagramRole {
  id: string;
  name: string;
  /** A few words under the name. */
  short: string;
}

export interface DiagramRelation {
  from: string;
  to: string;
  label: string;
  line: 'whole' | 'dashed' | 'dotted';
  isMutual: boolean;
}

export interface RelationRoutes {
  withHub: (role: DiagramRole) => DiagramRelation[];
  between: (one: DiagramRole[], other: DiagramRole[]) => DiagramRelation[];
  assertAllDrawn: () => void;
}
