import { z } from 'astro/zod';
import { basisSchema } from './certainty.ts';
import { idSchema, provisionIdSchema } from './id.ts';
import { readerTextSchema } from './text.ts';

/** Something that a role tells, gives or sends to another one. */
export const roleRelationSchema = z.strictObject({
  /** Id of the other role. */
  to: idSchema,
  /** A few words for the picture, without the numbers of provisions: these are added. */
  label: readerTextSchema,
  /** When it happens only on a condition: a few words for the picture and the list. */
  condition: readerTextSchema.optional(),
  /** The same for the list, in sentences. */
  text: readerTextSchema,
  /** It goes both ways. */
  mutual: z.boolean().default(false),
  basis: basisSchema,
  provisions: z.array(provisionIdSchema).default([]),
  sources: z.array(idSchema).default([]),
});

/** Who takes part in ВПР СПО, or the system and the channels through which they work. */
export const roleEntrySchema = z.strictObject({
  id: idSchema,
  order: z.int().positive(),
  /** In lower case unless a proper name. */
  name: readerTextSchema,
  /** A few words under the name in the picture. */
  short: readerTextSchema,
  summary: readerTextSchema,
  basis: basisSchema,
  provisions: z.array(provisionIdSchema).default([]),
  sources: z.array(idSchema).default([]),
  gives: z.array(roleRelationSchema).default([]),
});

export type RoleRelation = z.output<typeof roleRelationSchema>;
export type RoleEntry = z.output<typeof roleEntrySchema>;
