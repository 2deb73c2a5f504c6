import { z } from 'astro/zod';
import { basisSchema } from './certainty.ts';
import { idSchema, provisionIdSchema } from './id.ts';
import { readerTextSchema } from './text.ts';

export const glossaryTermSchema = z.strictObject({
  id: idSchema,
  term: readerTextSchema,
  /** The expansion of an abbreviation. */
  full: readerTextSchema.optional(),
  short: readerTextSchema,
  note: readerTextSchema.optional(),
  aliases: z.array(readerTextSchema).default([]),
  /** What in the texts of pages opens the meaning; without it the term itself does. An empty list leaves a common word alone. */
  marks: z.array(readerTextSchema).optional(),
  basis: basisSchema,
  provisions: z.array(provisionIdSchema).default([]),
  sources: z.array(idSchema).default([]),
});

export type GlossaryTerm = z.output<typeof glossaryTermSchema>;
