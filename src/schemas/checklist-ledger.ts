import { z } from 'astro/zod';
import { calendarDateSchema } from './calendar-date.ts';
import { idSchema } from './id.ts';
import { readerTextSchema } from './text.ts';

/** An item as it was last published. An entry is never taken out: a reader may have ticked the item. */
export const ledgerEntrySchema = z.strictObject({
  id: idSchema,
  /** All checklists in which it was published; the last is the present one. */
  lists: z.array(idSchema).min(1),
  rev: z.int().positive(),
  /** The day on which this `rev` was published. */
  since: calendarDateSchema,
  text: readerTextSchema,
  condition: readerTextSchema.optional(),
  /** What it came from, as the item last said. When the item itself is gone, its own past is known from here. */
  formerIds: z.array(idSchema).default([]),
  mergedFrom: z.array(idSchema).default([]),
  splitFrom: idSchema.optional(),
});

/** An item that is gone for good and became nothing else: its ticks count no more. */
export const retiredItemSchema = z.strictObject({
  id: idSchema,
  on: calendarDateSchema,
  /** The checklist in which it was last. */
  list: idSchema,
  why: readerTextSchema,
});

/** Every checklist item that was ever published. */
export const checklistLedgerSchema = z.strictObject({
  items: z.array(ledgerEntrySchema),
  retired: z.array(retiredItemSchema),
});

export type LedgerEntry = z.output<typeof ledgerEntrySchema>;
export type RetiredItem = z.output<typeof retiredItemSchema>;
export type ChecklistLedger = z.output<typeof checklistLedgerSchema>;
