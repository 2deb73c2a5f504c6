import { z } from 'astro/zod';
import { basisSchema } from './certainty.ts';
import { idSchema, provisionIdSchema } from './id.ts';
import { readerTextSchema } from './text.ts';

/** Who acts in a stage. */
export const roleSchema = z.enum(['authority', 'coordinator', 'federal-organizer', 'organization', 'experts']);

/** One of the stages that a cycle goes through; dates live in the cycles. */
export const stageSchema = z.strictObject({
  id: idSchema,
  order: z.int().positive(),
  title: readerTextSchema,
  summary: readerTextSchema,
  /** How rows of a pasted plan-schedule speak of the stage, for recognising them only; the reader sees none of it. */
  matchWords: z.array(readerTextSchema).default([]),
  responsible: z.array(roleSchema).min(1),
  duties: z.array(idSchema).default([]),
  basis: basisSchema,
  provisions: z.array(provisionIdSchema).default([]),
  sources: z.array(idSchema).default([]),
});

export type Role = z.output<typeof roleSchema>;
export type Stage = z.output<typeof stageSchema>;
