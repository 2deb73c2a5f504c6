import type { Certainty } from '#schemas/certainty.ts';
import type { Source } from '#schemas/source.ts';
import type { Located, Problem, SiteContent } from './site-content.ts';

/**
 * Statements whose declared basis is not borne out by what they cite: the guard that keeps school practice from being told
 * as a rule for СПО.
 */
export function findBasisProblems(content: SiteContent): Problem[] {
  const sources = new Map(content.sources.map(({ id, data }) => [id, data]));
  const statements: Located<Statement>[] = [
    ...content.faq,
    ...content.glossary,
    ...content.stages,
    ...content.roles,
    ...content.roles.flatMap(({ id, file, data }) =>
      data.gives.map((relation, index) => ({ id: `${id}.gives.${index}`, file, data: relation })),
    ),
  ];
  return statements.flatMap(({ file, id, data }) => {
    const field = content.faq.some((entry) => entry.file === file) ? 'basis' : `${id}.basis`;
    const cited = data.sources.flatMap((source) => sources.get(source) ?? []);
    return data.basis.flatMap((certainty) => {
      const demand = DEMANDS[certainty];
      return demand.isMet(data, cited) ? [] : [{ file, field, wrong: demand.wrong, right: demand.right }];
    });
  });
}

const DEMANDS: Record<Certainty, Demand> = {
  instruction: {
    isMet: ({ provisions }) => provisions.length > 0,
    wrong: 'основание instruction без положения',
    right: 'provisions: [D1] — номер положения, из которого это следует',
  },
  spo: {
    isMet: (_statement, cited) => cited.some(({ procedure }) => procedure !== 'school'),
    wrong: 'основание spo без источника о ВПР СПО',
    right: 'источник с procedure: spo или both; если есть только школьный, то basis: [school]',
  },
  regional: {
    isMet: (_statement, cited) => cited.some(({ level, procedure }) => level === 'regional' && procedure === 'spo'),
    wrong: 'основание regional без источника региона',
    right: 'источник с level: regional и procedure: spo',
  },
  school: {
    isMet: (_statement, cited) => cited.some(({ procedure, level }) => procedure === 'school' || level === 'school'),
    wrong: 'основание school без школьного источника',
    right: 'источник с procedure: school',
  },
  inference: { isMet: () => true, wrong: '', right: '' },
  advice: { isMet: () => true, wrong: '', right: '' },
  none: {
    isMet: ({ basis, sources, confidence }) => basis.length === 1 && sources.length === 0 && confidence === undefined,
    wrong: 'none означает «в источниках ответа нет», а рядом стоит основание, источник или confidence',
    right: 'basis: [none] без sources и confidence',
  },
};

interface Statement {
  basis: Certainty[];
  provisions: string[];
  sources: string[];
  confidence?: string | undefined;
}

interface Demand {
  isMet: (statement: Statement, cited: Source[]) => boolean;
  wrong: string;
  right: string;
}
