import { z } from 'astro/zod';
import type { ContentFile } from '#content-check/content-file.ts';
import { schemaProblems } from '#content-check/schema-problems.ts';
import { readYaml } from '#content-check/yaml-data.ts';
import type { Problem } from '#domain/integrity/site-content.ts';
import { readerTextSchema } from '#schemas/text.ts';

const wordSchema = z.union([readerTextSchema, z.strictObject({ word: readerTextSchema, like: readerTextSchema })]);

/** The project's own words: what the dictionary lacks and the field needs. */
export const wordListSchema = z.strictObject({
  terms: z.array(wordSchema),
  abbreviations: z.array(wordSchema),
  names: z.array(wordSchema),
  /** Words in Latin letters that a reader may meet. */
  latin: z.array(readerTextSchema),
  /** Words that are right with «е» although they are words with «ё» as well. */
  homographs: z.array(readerTextSchema),
});

/** Chancellery and what to write for it. A star stands for any ending. */
export const stopListSchema = z.array(
  z.strictObject({
    words: z.array(readerTextSchema).min(1),
    instead: readerTextSchema,
    except: z.array(readerTextSchema).default([]),
  }),
);

/** A place where a rule does not hold, and why. */
export const exceptionsSchema = z.array(
  z.strictObject({
    rule: readerTextSchema,
    file: readerTextSchema,
    /** Words of the text that is excused; the whole file when absent. */
    text: readerTextSchema.optional(),
    why: readerTextSchema,
  }),
);

/** How hard the document itself is to read: the words of each of its provisions, which are one sentence each. */
export const sourceFiguresSchema = z.strictObject({
  measured: z.unknown(),
  provisions: z.record(z.string(), z.int().positive()),
});

/** What editors decide themselves: the files of `content/editorial`. */
export interface Rulebook {
  words: WordList;
  stopList: StopList;
  exceptions: Exception[];
  sourceFigures: SourceFigures;
}

export type WordList = z.output<typeof wordListSchema>;
export type StopList = z.output<typeof stopListSchema>;
export type Exception = z.output<typeof exceptionsSchema>[number];
export type SourceFigures = z.output<typeof sourceFiguresSchema>;

/** The folder of the rulebook. */
export const EDITORIAL_FOLDER = 'content/editorial';

/** Reads the rulebook; what is wrong with it is told like anything wrong with content. */
export function readRulebook(files: ContentFile[]): { rulebook: Rulebook; problems: Problem[] } {
  const problems: Problem[] = [];
  const read = <T>(name: string, schema: z.ZodType<T>, without: T): T => {
    const path = `${EDITORIAL_FOLDER}/${name}`;
    const data = readYaml(path, files.find((file) => file.path === path)?.text ?? '', 1);
    if (Array.isArray(data)) {
      problems.push(...data);
      return without;
    }
    const result = schema.safeParse(data.value, { reportInput: true });
    if (result.success) return result.data;
    problems.push(...schemaProblems(path, data, [], result.error));
    return without;
  };
  const rulebook = {
    words: read('word-list.yaml', wordListSchema, NO_WORDS),
    stopList: read('stop-list.yaml', stopListSchema, []),
    exceptions: read('exceptions.yaml', exceptionsSchema, []),
    sourceFigures: read('source-figures.yaml', sourceFiguresSchema, { measured: '', provisions: {} }),
  };
  return { rulebook, problems };
}

const NO_WORDS: WordList = { terms: [], abbreviations: [], names: [], latin: [], homographs: [] };
