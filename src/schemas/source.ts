import { z } from 'astro/zod';
import { calendarDateSchema } from './calendar-date.ts';
import { explain } from './explained-error.ts';
import { idSchema } from './id.ts';
import { readerTextSchema } from './text.ts';

/** Where a fact comes from. */
export const sourceSchema = z.strictObject({
  id: idSchema,
  title: readerTextSchema,
  /** Absent when the address is not known. */
  url: z.url({ protocol: /^https?$/, error: () => explain('не адрес', 'адрес целиком: https://…') }).optional(),
  /** Who speaks. */
  level: z.enum(['federal', 'regional', 'college', 'school', 'press', 'exam-material', 'machine-summary', 'other']),
  /** Which procedure it speaks about: ВПР СПО, school ВПР, or rules for both. A school source never backs a rule for СПО. */
  procedure: z.enum(['spo', 'school', 'both']),
  /** What of it could be read. */
  seen: readerTextSchema,
  read: calendarDateSchema,
});

export type Source = z.output<typeof sourceSchema>;
