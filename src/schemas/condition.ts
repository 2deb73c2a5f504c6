import { z } from 'astro/zod';
import { idSchema, provisionIdSchema } from './id.ts';
import { readerTextSchema } from './text.ts';

/** A question that only the reader can answer, and on whose answer a duty hangs (`duty.appliesWhen`). */
export const conditionSchema = z.strictObject({
  id: idSchema,
  order: z.int().positive(),
  /** Answered with yes, no or «not known yet». */
  question: readerTextSchema,
  hint: readerTextSchema,
  /** What stands in the checklist of the duty after a «no». */
  switchedOff: readerTextSchema,
  /** Where the condition is written. */
  provisions: z.array(provisionIdSchema).min(1),
});

export type Condition = z.output<typeof conditionSchema>;
