import { z } from 'astro/zod';
import { isMoscowMoment } from '#domain/dates/moscow-time.ts';
import { calendarDateSchema } from './calendar-date.ts';
import { confidenceSchema } from './certainty.ts';
import { explain } from './explained-error.ts';
import { idSchema } from './id.ts';
import { readerTextSchema } from './text.ts';

const moscowMomentSchema = z.string().refine(isMoscowMoment, {
  error: (issue) =>
    explain(`«${String(issue.input)}» — не время`, 'московское время в виде "2026-12-01T14:00", в кавычках'),
});

/**
 * When a thing is due, as an editor writes it: `unknown`, `{ on: 2026-09-15 }`, `{ until: 2026-10-25 }`,
 * `{ from: 2026-09-15, to: 2026-10-08 }` or `{ at: "2026-09-15T14:00" }` (Moscow time).
 */
export const deadlineDateSchema = z
  .union(
    [
      z.literal('unknown').transform(() => ({ kind: 'unknown' as const })),
      z.strictObject({ on: calendarDateSchema }).transform(({ on }) => ({ kind: 'day' as const, on })),
      z.strictObject({ until: calendarDateSchema }).transform(({ until }) => ({ kind: 'until' as const, until })),
      z
        .strictObject({ from: calendarDateSchema, to: calendarDateSchema })
        .transform(({ from, to }) => ({ kind: 'range' as const, from, to })),
      z.strictObject({ at: moscowMomentSchema }).transform(({ at }) => ({ kind: 'instant' as const, at })),
    ],
    {
      error: () =>
        explain(
          'дата записана не так',
          'unknown, { on: 2026-09-15 }, { until: 2026-10-25 }, { from: 2026-09-15, to: 2026-10-08 } или { at: "2026-09-15T14:00" }',
        ),
    },
  )
  .refine((date) => date.kind !== 'range' || date.from <= date.to, {
    error: () => explain('конец раньше начала', 'дата to не раньше даты from'),
  });

export const deadlineSchema = z.strictObject({
  /** Stays for ever: calendar programs recognise an entry by it. */
  id: idSchema,
  title: readerTextSchema,
  kind: z.enum(['period', 'deadline', 'document', 'legal', 'example']),
  /** `local` is one college's example and no term for others. */
  scope: z.enum(['federal', 'local']),
  date: deadlineDateSchema,
  /** Утверждён, проект, прошлый цикл, не опубликован. */
  status: z.enum(['approved', 'draft', 'previous', 'unknown']),
  confidence: confidenceSchema,
  duties: z.array(idSchema).default([]),
  stages: z.array(idSchema).default([]),
  sources: z
    .array(idSchema)
    .min(1, { error: () => explain('у срока нет источника', 'хотя бы один id из sources.yaml') }),
  note: readerTextSchema.optional(),
  /** Raised by one with each change of a published entry, so that calendar programs take the change over. */
  sequence: z.int().nonnegative(),
  updated: calendarDateSchema,
  cancelled: z.boolean().default(false),
});

/** A yearly cycle of ВПР СПО with what is known of its dates. */
export const cycleSchema = z.strictObject({
  year: z.int().min(2021).max(2100),
  status: z.enum(['partial', 'not-found', 'published']),
  /** The cycle that the site works for now: exactly one. */
  current: z.boolean().default(false),
  summary: readerTextSchema,
  deadlines: z.array(deadlineSchema),
  notFound: z.array(readerTextSchema).default([]),
});

export type Cycle = z.output<typeof cycleSchema>;
export type Deadline = z.output<typeof deadlineSchema>;
export type DeadlineDate = z.output<typeof deadlineDateSchema>;
