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
  /** The question of `content/conditions.yaml` whose «no» takes the duty out of the reader's checklists. */
  appliesWhen: idSchema.optional(),
  reason: readerTextSchema,
  stages: z.array(idSchema).min(1),
  doneWhen: z.array(readerTextSchema).min(1),
  faq: z.array(idSchema).min(1),
  contacts: z.array(idSchema).min(1),
  templates: z.array(idSchema).default([]),
});

/** Something that went wrong and what to do then: the frontmatter of its page is the situation. */
export const situationSchema = z.strictObject({
  order: z.int().positive(),
  /** A few words for the menu and for links. */
  short: readerTextSchema,
  duties: z.array(idSchema).min(1),
  stages: z.array(idSchema).default([]),
  faq: z.array(idSchema).min(1),
  contacts: z.array(idSchema).min(1),
  templates: z.array(idSchema).default([]),
});

/** What a reader notices of a change of a page. */
const pageChangeSchema = z.strictObject({ on: calendarDateSchema, text: readerTextSchema });

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
  /** Everything that the page cites. */
  sources: z.array(idSchema).default([]),
  /** Questions that continue a page which is neither a duty nor a situation. */
  faq: z.array(idSchema).default([]),
  /** The newest first; mended typing errors do not count. */
  changes: z
    .array(pageChangeSchema, {
      error: () =>
        explain(
          'нет истории страницы',
          'changes: со строкой «- on: 2026-11-22» и под ней «text: Страница опубликована.»',
        ),
    })
    .min(1)
    .refine((changes) => changes.every(({ on }, index) => on <= (changes[index - 1]?.on ?? on)), {
      error: () => explain('изменения не по порядку', 'сначала самое новое'),
    }),
  duty: dutySchema.optional(),
  situation: situationSchema.optional(),
});

/** The same for the check of files, where Starlight's own fields are let through unseen. */
export const docsPageSchema = docsPageExtension
  .extend({ title: readerTextSchema, lastUpdated: calendarDateSchema })
  .loose();

export type Duty = z.output<typeof dutySchema>;
export type Situation = z.output<typeof situationSchema>;
export type DocsPage = z.output<typeof docsPageSchema>;
