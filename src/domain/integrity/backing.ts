import type { Certainty } from '#schemas/certainty.ts';
import type { Source } from '#schemas/source.ts';

/**
 * What a degree of certainty demands of the provisions and sources that stand beside it: the guard that keeps school practice from being told as a
 * rule for СПО. Undefined when it is borne out; else what is wrong and what would be right.
 */
export function missingBacking(
  degree: Certainty,
  { provisions, cited }: { provisions: readonly string[]; cited: readonly Source[] },
): { wrong: string; right: string } | undefined {
  const demand = DEMANDS[degree];
  return demand === undefined || demand.isMet(provisions, cited)
    ? undefined
    : { wrong: demand.wrong, right: demand.right };
}

/** A conclusion and advice of the site need no backing; that nothing was found, none can have. */
const DEMANDS: Partial<Record<Certainty, Demand>> = {
  instruction: {
    isMet: (provisions) => provisions.length > 0,
    wrong: 'основание instruction без положения',
    right: 'номер положения, из которого это следует: D1',
  },
  spo: {
    isMet: (_provisions, cited) => cited.some(({ procedure }) => procedure !== 'school'),
    wrong: 'основание spo без источника о ВПР СПО',
    right: 'источник с procedure: spo или both; если есть только школьный, основание — school',
  },
  regional: {
    isMet: (_provisions, cited) =>
      cited.some(({ level, procedure }) => ['regional', 'college'].includes(level) && procedure === 'spo'),
    wrong: 'основание regional без источника региона',
    right: 'источник с procedure: spo и level: regional или college',
  },
  school: {
    isMet: (_provisions, cited) => cited.some(({ procedure, level }) => procedure === 'school' || level === 'school'),
    wrong: 'основание school без школьного источника',
    right: 'источник с procedure: school',
  },
};

interface Demand {
  isMet: (provisions: readonly string[], cited: readonly Source[]) => boolean;
  wrong: string;
  right: string;
}
