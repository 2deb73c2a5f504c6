import type { Certainty } from '#schemas/certainty.ts';
import { missingBacking } from './backing.ts';
import type { Located, Problem, SiteContent } from './site-content.ts';

/** Statements whose declared basis is not borne out by what they cite. */
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
    return [
      ...data.basis.map((degree) => missingBacking(degree, { provisions: data.provisions, cited })),
      contradiction(data),
    ].flatMap((fault) => (fault ? [{ file, field, ...fault }] : []));
  });
}

/** «Nothing was found» cannot stand beside a finding. */
function contradiction({ basis, sources, confidence }: Statement): { wrong: string; right: string } | undefined {
  if (!basis.includes('none') || (basis.length === 1 && sources.length === 0 && confidence === undefined))
    return undefined;
  return {
    wrong: 'none означает «в источниках ответа нет», а рядом стоит основание, источник или confidence',
    right: 'basis: [none] без sources и confidence',
  };
}

interface Statement {
  basis: Certainty[];
  provisions: string[];
  sources: string[];
  confidence?: string | undefined;
}
