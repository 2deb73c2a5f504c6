import { z } from 'astro/zod';
import { idSchema, provisionIdSchema } from './id.ts';
import { readerTextSchema } from './text.ts';

/** A support channel named by the instruction. */
export const contactSchema = z.strictObject({
  id: idSchema,
  /** The order in which to use the channels: the site's advice. */
  order: z.int().positive(),
  title: readerTextSchema,
  kind: z.enum(['account', 'web', 'email']),
  /** A web address, or an e-mail address for `email`. */
  address: z.union([z.url({ protocol: /^https?$/ }), z.email()]),
  purpose: readerTextSchema,
  answer: readerTextSchema,
  prepare: z.array(readerTextSchema).default([]),
  provisions: z.array(provisionIdSchema).min(1),
});

export type Contact = z.output<typeof contactSchema>;
