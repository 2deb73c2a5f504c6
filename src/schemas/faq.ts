import { z } from 'astro/zod';
import { calendarDateSchema } from './calendar-date.ts';
import { basisSchema, confidenceSchema } from './certainty.ts';
import { idSchema, provisionIdSchema } from './id.ts';
import { readerTextSchema } from './text.ts';

export const faqTopicSchema = z.strictObject({
  id: idSchema,
  order: z.int().positive(),
  title: readerTextSchema,
});

/** The frontmatter of an answer; the body of the file is the answer. */
export const faqEntrySchema = z.strictObject({
  question: readerTextSchema,
  topic: idSchema,
  order: z.int().positive(),
  basis: basisSchema,
  /** Absent when no source answers. */
  confidence: confidenceSchema.optional(),
  provisions: z.array(provisionIdSchema).default([]),
  sources: z.array(idSchema).default([]),
  duties: z.array(idSchema).default([]),
  /** Where to go on when the answer is not complete. */
  contacts: z.array(idSchema).default([]),
  related: z.array(idSchema).default([]),
  /** How people really ask: found by the search, not shown. */
  also: z.array(readerTextSchema).default([]),
  checked: calendarDateSchema,
});

export type FaqTopic = z.output<typeof faqTopicSchema>;
export type FaqEntry = z.output<typeof faqEntrySchema>;
