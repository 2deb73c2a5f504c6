import { z } from 'astro/zod';
import { calendarDateSchema } from './calendar-date.ts';
import { explain } from './explained-error.ts';
import { idSchema, provisionIdSchema } from './id.ts';
import { readerTextSchema } from './text.ts';

/** A duty of the coordinator (or of the authority that appoints him): the frontmatter of its page is the duty. */
export const dutySchema = z.strictObject({
  order: z.int().nonnegative(),
  actor: z.enum(['authority', 'coordinator']),
  requirement: readerTextSchema,
  /** A condition that is part of the provision and decides whether the duty applies. */
  condition: readerTextSchema.optional(),
  reason: readerTextSchema,
  stages: z.array(idSchema).min(1),
  doneWhen: z.array(readerTextSchema).min(1),
  faq: z.array(idSchema).min(1),
  contacts: z.array(idSchema).min(1),
  templates: z.array(idSchema).default([]),
});

/** What every page of the site adds to Starlight's own frontmatter. */
export const docsPageExtension = z.object({
  description: z
    .string({ error: () => explain('нет описания', 'одно предложение до 160 знаков о странице') })
    .min(1)
    .max(160, { error: () => explain('описание длиннее 160 знаков', 'одно предложение до 160 знаков') }),
  /** The day on which a person last checked the page against the sources. Mending a typing error does not change it. */
  lastUpdated: z.date({
    error: () =>
      explain('нет даты проверки страницы', 'lastUpdated: 2026-11-22 — день, когда текст сверили с источниками'),
  }),
  /** The provisions that the page tells. */
  provisions: z.array(provisionIdSchema).default([]),
  sources: z.array(idSchema).default([]),
  duty: dutySchema.optional(),
});

/** The same for the check of files, where Starlight's own fields are let through unseen. */
export const docsPageSchema = docsPageExtension
  .extend({ title: readerTextSchema, lastUpdated: calendarDateSchema })
  .loose();

export type Duty = z.output<typeof dutySchema>;
export type DocsPage = z.output<typeof docsPageSchema>;
