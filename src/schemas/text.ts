import { z } from 'astro/zod';
import { explain } from './explained-error.ts';

/** A text for the reader: not empty, without spaces at the ends. */
export const readerTextSchema = z
  .string()
  .trim()
  .min(1, { error: () => explain('пустой текст', 'напишите текст или уберите поле') });
