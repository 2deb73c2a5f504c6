import { z } from 'astro/zod';
import { explain } from './explained-error.ts';
import { idSchema } from './id.ts';
import { readerTextSchema } from './text.ts';

/** Kaliningrad is an hour behind Moscow, Kamchatka nine ahead. */
const OFFSETS = { least: -1, most: 9 };

const zoneSchema = z.strictObject({
  /** Hours ahead of Moscow. */
  offset: z
    .int()
    .min(OFFSETS.least, { error: () => explain('такой разницы с Москвой нет', 'от −1 до 9 часов') })
    .max(OFFSETS.most, { error: () => explain('такой разницы с Москвой нет', 'от −1 до 9 часов') }),
  /** Which part of the region keeps this time, where there are several. */
  part: readerTextSchema.optional(),
});

/** A subject of the Russian Federation with the time that it keeps. */
export const regionSchema = z
  .strictObject({ id: idSchema, name: readerTextSchema, zones: z.array(zoneSchema).min(1) })
  .refine(({ zones }) => zones.length === 1 || zones.every(({ part }) => part !== undefined), {
    error: () => explain('часовых поясов несколько, а где какой, не сказано', 'part у каждого пояса'),
    path: ['zones'],
  });

export type Region = z.output<typeof regionSchema>;
