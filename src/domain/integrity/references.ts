import { nearest } from './nearest.ts';
import { dutyIdOfPage, type Located, type Problem, type SiteContent } from './site-content.ts';

/** Every id that a content file mentions and that no content file defines. */
export function findDanglingReferences(content: SiteContent): Problem[] {
  const known = knownIds(content);
  return [...mentions(content)].flatMap(({ file, field, target, ids }) =>
    ids
      .filter((id) => !known[target].has(id))
      .map((id) => ({
        file,
        field,
        wrong: `ссылка на «${id}», которого нет`,
        right: `${WHERE_DEFINED[target]}${nearest(id, known[target])}`,
      })),
  );
}

function* mentions(content: SiteContent): Generator<Mention> {
  const backed: Located<{ provisions: string[]; sources: string[] }>[] = [
    ...content.docs,
    ...content.faq,
    ...content.glossary,
    ...content.stages,
    ...content.roles,
  ];
  for (const { file, id, data } of backed) {
    const field = fieldPrefix(file, id);
    yield { file, field: `${field}provisions`, target: 'provision', ids: data.provisions };
    yield { file, field: `${field}sources`, target: 'source', ids: data.sources };
  }
  for (const { file, id, data } of [...content.conditions, ...content.contacts, ...content.templates]) {
    yield { file, field: `${fieldPrefix(file, id)}provisions`, target: 'provision', ids: data.provisions };
  }
  for (const { file, data } of content.docs) {
    for (const field of ['duty', 'situation'] as const) {
      const linked = data[field];
      if (!linked) continue;
      yield { file, field: `${field}.stages`, target: 'stage', ids: linked.stages };
      yield { file, field: `${field}.faq`, target: 'faq', ids: linked.faq };
      yield { file, field: `${field}.contacts`, target: 'contact', ids: linked.contacts };
      yield { file, field: `${field}.templates`, target: 'template', ids: linked.templates };
    }
    yield { file, field: 'faq', target: 'faq', ids: data.faq };
    yield {
      file,
      field: 'duty.appliesWhen',
      target: 'condition',
      ids: data.duty?.appliesWhen ? [data.duty.appliesWhen] : [],
    };
    yield { file, field: 'situation.duties', target: 'duty', ids: data.situation?.duties ?? [] };
  }
  for (const { file, data } of content.faq) {
    yield { file, field: 'topic', target: 'topic', ids: [data.topic] };
    yield { file, field: 'duties', target: 'duty', ids: data.duties };
    yield { file, field: 'contacts', target: 'contact', ids: data.contacts };
    yield { file, field: 'related', target: 'faq', ids: data.related };
  }
  for (const { file, id, data } of content.stages) {
    yield { file, field: `${fieldPrefix(file, id)}duties`, target: 'duty', ids: data.duties };
  }
  for (const { file, id, data } of content.roles) {
    for (const [index, { to, provisions, sources }] of data.gives.entries()) {
      const field = `${id}.gives.${index}`;
      yield { file, field: `${field}.to`, target: 'role', ids: [to] };
      yield { file, field: `${field}.provisions`, target: 'provision', ids: provisions };
      yield { file, field: `${field}.sources`, target: 'source', ids: sources };
    }
  }
  for (const { file, data } of content.templates) yield { file, field: 'duty', target: 'duty', ids: [data.duty] };
  for (const { file, data } of content.checklists) {
    yield { file, field: 'duty', target: 'duty', ids: data.duty === undefined ? [] : [data.duty] };
    yield { file, field: 'page', target: 'page', ids: data.page === undefined ? [] : [data.page] };
    for (const item of data.sections.flatMap((section) => section.items)) {
      yield { file, field: `${item.id}.provisions`, target: 'provision', ids: item.provisions };
    }
  }
  for (const { file, data } of content.workingDays) {
    yield { file, field: 'sources', target: 'source', ids: data.sources };
  }
  for (const { file, data } of content.cycles) {
    for (const deadline of data.deadlines) {
      yield { file, field: `${deadline.id}.sources`, target: 'source', ids: deadline.sources };
      yield { file, field: `${deadline.id}.duties`, target: 'duty', ids: deadline.duties };
      yield { file, field: `${deadline.id}.stages`, target: 'stage', ids: deadline.stages };
    }
  }
}

function knownIds(content: SiteContent): Record<Target, Set<string>> {
  const ids = (things: Located<unknown>[]) => new Set(things.map((thing) => thing.id));
  return {
    provision: ids(content.provisions),
    source: ids(content.sources),
    stage: ids(content.stages),
    role: ids(content.roles),
    condition: ids(content.conditions),
    contact: ids(content.contacts),
    topic: ids(content.faqTopics),
    faq: ids(content.faq),
    template: ids(content.templates),
    page: ids(content.docs),
    duty: new Set(content.docs.flatMap(({ id, data }) => (data.duty ? [dutyIdOfPage(id) ?? ''] : []))),
  };
}

/** Files that hold a list name the entry in front of the field. */
function fieldPrefix(file: string, id: string): string {
  return /content\/[^/]+\.yaml$/.test(file) ? `${id}.` : '';
}

const WHERE_DEFINED: Record<Target, string> = {
  provision: 'id из content/provisions.yaml',
  source: 'id из content/sources.yaml',
  stage: 'id из content/stages.yaml',
  role: 'id из content/roles.yaml',
  condition: 'id из content/conditions.yaml',
  contact: 'id из content/contacts.yaml',
  topic: 'id из content/faq-topics.yaml',
  faq: 'имя файла из content/faq без .md',
  template: 'имя файла из content/templates без .md',
  page: 'путь страницы от content/docs без окончания',
  duty: 'имя страницы из content/docs/duties без .mdx, у которой есть поле duty',
};

type Target =
  'provision' | 'source' | 'stage' | 'role' | 'condition' | 'contact' | 'topic' | 'faq' | 'template' | 'page' | 'duty';

interface Mention {
  file: string;
  field: string;
  target: Target;
  ids: string[];
}
