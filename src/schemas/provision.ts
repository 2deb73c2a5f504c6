import { z } from 'astro/zod';
import { provisionIdSchema } from './id.ts';
import { readerTextSchema } from './text.ts';

/** A provision of the instruction, told in the site's own words: the spine that everything else refers to. */
export const provisionSchema = z.strictObject({
  id: provisionIdSchema,
  kind: z.enum(['appointment', 'duty', 'support']),
  title: readerTextSchema,
  statement: readerTextSchema,
  /** A condition that is part of the provision and is shown wherever the provision is told. */
  condition: readerTextSchema.optional(),
});

export type Provision = z.output<typeof provisionSchema>;
