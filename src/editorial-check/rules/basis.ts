import { missingBacking } from '#domain/integrity/backing.ts';
import type { Source } from '#schemas/source.ts';
import type { Mark } from '../text-unit.ts';
import type { EditorialProblem, ProjectRule } from './rule.ts';

/** Every page and every answer rests on something. */
export const basisPresent: ProjectRule = {
  name: 'basis-present',
  find: ({ content }) => [
    ...content.docs
      .filter(({ data }) => data.provisions.length + data.sources.length === 0)
      .map(({ file }) => ({
        ...wholeFile(file),
        wrong: 'у страницы нет основания',
        right: 'provisions или sources в шапке; техническую страницу — в content/editorial/exceptions.yaml',
      })),
    ...content.faq
      .filter(({ data }) => data.provisions.length + data.sources.length === 0)
      .filter(({ data }) => !data.basis.every((degree) => degree === 'none' || degree === 'advice'))
      .map(({ file }) => ({
        ...wholeFile(file),
        wrong: 'у ответа нет основания',
        right: 'provisions или sources; если ответа в источниках нет — basis: [none]',
      })),
  ],
};

/** What `<Basis>` cites stands in the head of the page, and bears out the degrees it names. */
export const basisCited: ProjectRule = {
  name: 'basis-cited',
  find: ({ documents, content }) => {
    const sources = new Map(content.sources.map(({ id, data }) => [id, data]));
    const pages = new Map(content.docs.map(({ file, data }) => [file, data]));
    return documents.flatMap(({ file, marks }) => {
      const page = pages.get(file);
      if (!page) return [];
      return marks.flatMap((mark) => {
        const place = { file, line: mark.line, field: `<${mark.component}>`, context: '' };
        // The provisions in the head of a duty are the duty itself; its steps may lean on others.
        const provisions = page.duty ? [] : mark.provisions;
        const missing = [
          ...mark.sources.filter((id) => !page.sources.includes(id)).map((id) => ({ id, field: 'sources' })),
          ...provisions.filter((id) => !page.provisions.includes(id)).map((id) => ({ id, field: 'provisions' })),
        ];
        return [
          ...missing.map(({ id, field }) => ({
            ...place,
            wrong: `«${id}» нет в шапке страницы`,
            right: `${field}: […, ${id}] в шапке`,
          })),
          ...unmetDegrees(mark, sources).map(({ wrong, right }) => ({ ...place, wrong, right })),
        ];
      });
    });
  },
};

function unmetDegrees(mark: Mark, sources: Map<string, Source>): { wrong: string; right: string }[] {
  if (mark.component !== 'Basis') return [];
  const cited = mark.sources.flatMap((id) => sources.get(id) ?? []);
  return mark.certainty.flatMap((degree) => missingBacking(degree, { provisions: mark.provisions, cited }) ?? []);
}

/** A condition of a provision is told by the duty of the same provision. */
export const conditionsTold: ProjectRule = {
  name: 'conditions-told',
  find: ({ content }) => {
    const duties = content.docs.filter(({ data }) => data.duty !== undefined);
    return content.provisions
      .filter(({ data }) => data.condition !== undefined)
      .flatMap(({ id }) =>
        duties.filter(({ data }) => data.provisions.includes(id) && data.duty?.condition === undefined),
      )
      .map(({ file }) => ({
        ...wholeFile(file),
        field: 'duty.condition',
        wrong: 'условие положения не названо',
        right: 'condition: — то же условие, что в content/provisions.yaml',
      }));
  },
};

function wholeFile(file: string): Omit<EditorialProblem, 'rule' | 'wrong' | 'right'> {
  return { file, field: '', context: '' };
}
