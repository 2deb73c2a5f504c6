import { z } from 'astro/zod';
import { explain } from './explained-error.ts';
import { idSchema, pageIdSchema, provisionIdSchema } from './id.ts';
import { readerTextSchema } from './text.ts';

export const checklistItemSchema = z.strictObject({
  /** Authored once and never derived from text or place: the reader's tick hangs on it. */
  id: idSchema,
  text: readerTextSchema,
  why: readerTextSchema.optional(),
  how: readerTextSchema.optional(),
  provisions: z.array(provisionIdSchema).min(1),
  /** `instruction`: the provision says it; `advice`: the site's advice for doing it well. */
  basis: z.enum(['instruction', 'advice']),
  /** Raised when the meaning changes. */
  rev: z.int().positive(),
  /** Done once, or for each college. */
  scope: z.enum(['region', 'organization']),
  condition: readerTextSchema.optional(),
  /** Ids under which the same item was published before. */
  formerIds: z.array(idSchema).default([]),
  /** Ids of items that became this one: done when all of them were. */
  mergedFrom: z.array(idSchema).default([]),
  /** The id of the item that was split into this one and others: its tick counts, to be checked again. */
  splitFrom: idSchema.optional(),
});

export const checklistSchema = z
  .strictObject({
    title: readerTextSchema,
    /** The duty that the list is for, or the page of a list that is not about one duty. */
    duty: idSchema.optional(),
    page: pageIdSchema.optional(),
    sections: z
      .array(z.strictObject({ title: readerTextSchema.optional(), items: z.array(checklistItemSchema).min(1) }))
      .min(1),
  })
  .refine(({ duty, page }) => (duty === undefined) !== (page === undefined), {
    error: () =>
      explain(
        'чек-лист должен стоять на одной странице',
        'duty: sign-in для обязанности или page: start/first-week для другой страницы',
      ),
    path: ['duty'],
  });

export type Checklist = z.output<typeof checklistSchema>;
export type ChecklistItem = z.output<typeof checklistItemSchema>;
