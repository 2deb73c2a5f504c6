import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { file, glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { checklistSchema } from '#schemas/checklist.ts';
import { conditionSchema } from '#schemas/condition.ts';
import { contactSchema } from '#schemas/contact.ts';
import { cycleSchema } from '#schemas/cycle.ts';
import { docsPageExtension } from '#schemas/docs-page.ts';
import { faqEntrySchema, faqTopicSchema } from '#schemas/faq.ts';
import { glossaryTermSchema } from '#schemas/glossary-term.ts';
import { provisionSchema } from '#schemas/provision.ts';
import { regionSchema } from '#schemas/region.ts';
import { roleEntrySchema } from '#schemas/role.ts';
import { sourceSchema } from '#schemas/source.ts';
import { stageSchema } from '#schemas/stage.ts';
import { templateSchema } from '#schemas/template.ts';
import { workingDaysSchema } from '#schemas/working-days.ts';
import { starlightText } from '#text/starlight.ts';

/** Binds each folder or file of `content/` to its schema. References are checked by the content check, not here. */
export const collections = {
  docs: defineCollection({
    loader: glob({ base: './content/docs', pattern: '**/*.{md,mdx}' }),
    schema: docsSchema({ extend: docsPageExtension }),
  }),
  // Starlight takes the language from the id: a file below content/i18n would not be seen.
  i18n: defineCollection({ loader: () => [{ id: 'ru', ...starlightText }], schema: i18nSchema() }),
  provisions: defineCollection({ loader: file('content/provisions.yaml'), schema: provisionSchema }),
  sources: defineCollection({ loader: file('content/sources.yaml'), schema: sourceSchema }),
  stages: defineCollection({ loader: file('content/stages.yaml'), schema: stageSchema }),
  regions: defineCollection({ loader: file('content/regions.yaml'), schema: regionSchema }),
  roles: defineCollection({ loader: file('content/roles.yaml'), schema: roleEntrySchema }),
  conditions: defineCollection({ loader: file('content/conditions.yaml'), schema: conditionSchema }),
  contacts: defineCollection({ loader: file('content/contacts.yaml'), schema: contactSchema }),
  glossary: defineCollection({ loader: file('content/glossary.yaml'), schema: glossaryTermSchema }),
  faqTopics: defineCollection({ loader: file('content/faq-topics.yaml'), schema: faqTopicSchema }),
  faq: defineCollection({ loader: glob({ base: './content/faq', pattern: '*.md' }), schema: faqEntrySchema }),
  checklists: defineCollection({
    loader: glob({ base: './content/checklists', pattern: '*.yaml' }),
    schema: checklistSchema,
  }),
  cycles: defineCollection({ loader: glob({ base: './content/cycles', pattern: '*.yaml' }), schema: cycleSchema }),
  templates: defineCollection({
    loader: glob({ base: './content/templates', pattern: '*.md' }),
    schema: templateSchema,
  }),
  workingDays: defineCollection({
    loader: glob({ base: './content/working-days', pattern: '*.yaml' }),
    schema: workingDaysSchema,
  }),
};
