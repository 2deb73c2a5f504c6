import { z } from 'astro/zod';
import { calendarDateSchema } from './calendar-date.ts';
import { idSchema, provisionIdSchema } from './id.ts';
import { readerTextSchema } from './text.ts';

/** The frontmatter of a letter or blank form that the site suggests; the body of the file is its text. */
export const templateSchema = z.strictObject({
  title: readerTextSchema,
  kind: z.enum(['letter', 'form']),
  duty: idSchema,
  provisions: z.array(provisionIdSchema).min(1),
  purpose: readerTextSchema,
  checked: calendarDateSchema,
});

export type Template = z.output<typeof templateSchema>;
