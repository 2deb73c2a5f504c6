import type { CollectionEntry } from 'astro:content';
import { bothWays } from '#domain/relations/both-ways.ts';
import type { Contact } from '#schemas/contact.ts';
import type { FaqEntry } from '#schemas/faq.ts';
import type { Stage } from '#schemas/stage.ts';
import type { Template } from '#schemas/template.ts';
import type { DutyPage, Page, SituationPage } from './page.ts';

/** What one page names leads back from the other, whichever file an editor wrote the link in. */
export function linkedBothWays({ pages, duties, situations, stages, contacts, faq, templates }: WrittenLinks) {
  return {
    duties: duties.map((duty) => ({
      ...duty,
      stages: bothWays(duty.stages, stages, ({ duties }) => duties.includes(duty.id)),
      templates: bothWays(duty.templates, templates, (template) => template.duty === duty.id),
      situations: bothWays([], situations, ({ duties }) => duties.includes(duty.id)),
    })),
    situations,
    stages: stages.map((stage) => ({
      ...stage,
      duties: bothWays(stage.duties, duties, ({ stages }) => stages.includes(stage.id)),
      situations: bothWays([], situations, ({ stages }) => stages.includes(stage.id)),
    })),
    contacts: contacts.map((contact) => ({
      ...contact,
      duties: bothWays([], duties, ({ contacts }) => contacts.includes(contact.id)),
    })),
    faq: faq.map((entry) => ({
      ...entry,
      duties: bothWays(entry.duties, duties, ({ faq }) => faq.includes(entry.id)),
      situations: bothWays([], situations, ({ faq }) => faq.includes(entry.id)),
      pages: bothWays([], pages, ({ faq }) => faq.includes(entry.id)),
    })),
    templates: templates.map((template) => ({
      ...template,
      duties: bothWays([template.duty], duties, ({ templates }) => templates.includes(template.id)),
      situations: bothWays([], situations, ({ templates }) => templates.includes(template.id)),
    })),
  };
}

/** Links as the editors wrote them. */
interface WrittenLinks {
  pages: Page[];
  duties: DutyPage[];
  situations: SituationPage[];
  stages: Stage[];
  contacts: Contact[];
  faq: (FaqEntry & { id: string; entry: CollectionEntry<'faq'> })[];
  templates: (Template & { id: string; entry: CollectionEntry<'templates'> })[];
}
