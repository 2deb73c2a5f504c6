import { z } from 'astro/zod';

/** What a statement rests on, strongest first. Explained to the reader on /about/certainty/. */
export const certaintySchema = z.enum(['instruction', 'spo', 'regional', 'school', 'inference', 'advice', 'none']);

/** How well a statement is backed: official text or two sources; one source; a conclusion. */
export const confidenceSchema = z.enum(['confirmed', 'single-source', 'inferred']);

/** The basis of a statement: at least one degree of certainty, the strongest first. */
export const basisSchema = z.array(certaintySchema).min(1);

export type Certainty = z.output<typeof certaintySchema>;
export type Confidence = z.output<typeof confidenceSchema>;
