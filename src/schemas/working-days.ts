import { z } from 'astro/zod';
import { dateParts, type IsoDate } from '#domain/dates/iso-date.ts';
import { isWeekend, workingDaysOfYear } from '#domain/dates/working-days.ts';
import { calendarDateSchema } from './calendar-date.ts';
import { explain } from './explained-error.ts';
import { idSchema } from './id.ts';
import { readerTextSchema } from './text.ts';

const transferSchema = z
  .strictObject({ from: calendarDateSchema, to: calendarDateSchema })
  .refine(({ from }) => isWeekend(from), {
    error: () => explain('переносят только субботу или воскресенье', 'в from — выходной, в to — будний день'),
    path: ['from'],
    abort: true,
  })
  .refine(({ to }) => !isWeekend(to), {
    error: () => explain('выходной перенесён на выходной', 'в from — выходной, в to — будний день'),
    path: ['to'],
    abort: true,
  });

/** What is wrong with single dates is told alone: a sum of them would only add noise. */
const TWICE = { error: () => explain('одна дата записана дважды', 'каждая дата один раз'), abort: true };

/** The days off of a year of the five-day week: holidays by law, what the decree of the Government moves, and the sum that proves both. */
export const workingDaysSchema = z
  .strictObject({
    year: z.int().min(2021).max(2100),
    decree: z.strictObject({
      title: readerTextSchema,
      /** Without «№». */
      number: readerTextSchema,
      date: calendarDateSchema,
    }),
    sources: z
      .array(idSchema)
      .min(1, { error: () => explain('у рабочих дней нет источника', 'id постановления из sources.yaml') }),
    holidays: z.array(calendarDateSchema).refine(areDifferent, TWICE),
    transfers: z
      .array(transferSchema)
      .refine((transfers) => areDifferent(transfers.map(({ from }) => from)), TWICE)
      .refine((transfers) => areDifferent(transfers.map(({ to }) => to)), TWICE),
    /** How many days of the year are worked, by another source than the arithmetic of the site. */
    workingDays: z.int(),
  })
  .superRefine((file, context) => {
    for (const [path, date] of datesOf(file)) {
      if (dateParts(date).year === file.year) continue;
      context.addIssue({
        ...{ code: 'custom', path, continue: false },
        message: explain(`дата не из ${file.year} года: ${date}`, `дата ${file.year} года`),
      });
    }
    for (const [index, { to }] of file.transfers.entries()) {
      if (!file.holidays.includes(to)) continue;
      context.addIssue({
        ...{ code: 'custom', path: ['transfers', index, 'to'], continue: false },
        message: explain(`выходной перенесён на праздник: ${to}`, 'будний день, который без переноса рабочий'),
      });
    }
  })
  .superRefine((file, context) => {
    const counted = workingDaysOfYear(file);
    if (counted === file.workingDays) return;
    context.addIssue({
      ...{ code: 'custom', path: ['workingDays'] },
      message: explain(
        `по праздникам и переносам рабочих дней ${counted}, а записано ${file.workingDays}`,
        `${counted} — или исправьте holidays и transfers: сверьте их с постановлением`,
      ),
    });
  });

export type WorkingDaysFile = z.output<typeof workingDaysSchema>;

function datesOf(file: {
  holidays: IsoDate[];
  transfers: { from: IsoDate; to: IsoDate }[];
}): [path: PropertyKey[], date: IsoDate][] {
  return [
    ...file.holidays.map((date, index): [PropertyKey[], IsoDate] => [['holidays', index], date]),
    ...file.transfers.flatMap(({ from, to }, index): [PropertyKey[], IsoDate][] => [
      [['transfers', index, 'from'], from],
      [['transfers', index, 'to'], to],
    ]),
  ];
}

function areDifferent(dates: IsoDate[]): boolean {
  return new Set(dates).size === dates.length;
}
