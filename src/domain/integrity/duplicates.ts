import type { Located, Problem, SiteContent } from './site-content.ts';

/** Ids that name two things of one kind, and places in an order that are taken twice. Of checklist items: `./item-ids.ts`. */
export function findDuplicates(content: SiteContent): Problem[] {
  const lists: Located<unknown>[][] = [
    content.provisions,
    content.sources,
    content.stages,
    content.regions,
    content.roles,
    content.conditions,
    content.contacts,
    content.glossary,
    content.faqTopics,
  ];
  return [
    ...lists.flatMap((things) =>
      repeated(
        things.map(({ id, file }) => ({ key: id, file, field: `${id}.id` })),
        'id',
      ),
    ),
    ...repeated(deadlineIds(content), 'id срока'),
    ...repeated(orders(content), 'место в порядке (order)'),
  ];
}

function deadlineIds({ cycles }: SiteContent): Named[] {
  return cycles.flatMap(({ file, data }) => data.deadlines.map(({ id }) => ({ key: id, file, field: `${id}.id` })));
}

function orders(content: SiteContent): Named[] {
  return [
    ...content.stages.map(({ id, file, data }) => ({ key: `stage ${data.order}`, file, field: `${id}.order` })),
    ...content.roles.map(({ id, file, data }) => ({ key: `role ${data.order}`, file, field: `${id}.order` })),
    ...content.conditions.map(({ id, file, data }) => ({ key: `condition ${data.order}`, file, field: `${id}.order` })),
    ...content.contacts.map(({ id, file, data }) => ({ key: `contact ${data.order}`, file, field: `${id}.order` })),
    ...content.faqTopics.map(({ id, file, data }) => ({ key: `topic ${data.order}`, file, field: `${id}.order` })),
    ...content.faq.map(({ file, data }) => ({ key: `faq ${data.topic} ${data.order}`, file, field: 'order' })),
    ...content.docs.flatMap(({ file, data }) =>
      (['duty', 'situation'] as const).flatMap((field) =>
        data[field] ? [{ key: `${field} ${data[field].order}`, file, field: `${field}.order` }] : [],
      ),
    ),
  ];
}

/** What is named by a key that an earlier one has. Of a key of several words the last is told. */
export function repeated(named: Named[], what: string): Problem[] {
  const first = new Map<string, Named>();
  return named.flatMap((thing) => {
    const earlier = first.get(thing.key);
    if (!earlier) {
      first.set(thing.key, thing);
      return [];
    }
    const value = thing.key.split(' ').at(-1) ?? thing.key;
    return [
      {
        file: thing.file,
        field: thing.field,
        wrong: `${what} «${value}» уже занят: ${earlier.file}, ${earlier.field}`,
        right: 'своё значение, которого больше нигде нет',
      },
    ];
  });
}

interface Named {
  key: string;
  file: string;
  field: string;
}
