import type { Problem, SiteContent } from './site-content.ts';

/** Things to which nothing on the site leads. Links that are told on one side only are no fault: the catalog makes them two-way. */
export function findOrphans(content: SiteContent): Problem[] {
  const { docs, faq, glossary, stages, roles, cycles, contacts, sources, workingDays } = content;
  const cited = new Set([
    ...[...docs, ...faq, ...glossary, ...stages, ...roles, ...workingDays].flatMap(({ data }) => data.sources),
    ...cycles.flatMap(({ data }) => data.deadlines.flatMap((deadline) => deadline.sources)),
  ]);
  const called = new Set(docs.flatMap(({ data }) => data.duty?.contacts ?? []));
  return [
    ...sources
      .filter(({ id }) => !cited.has(id))
      .map(({ file, id }) => ({
        file,
        field: id,
        wrong: 'на источник ничто не ссылается',
        right: 'id в sources у того, что он подтверждает, или уберите источник',
      })),
    ...contacts
      .filter(({ id }) => !called.has(id))
      .map(({ file, id }) => ({
        file,
        field: id,
        wrong: 'ни одна обязанность не ведёт к этому каналу',
        right: `contacts: [${id}] в шапке обязанности`,
      })),
  ];
}
