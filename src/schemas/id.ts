import { z } from 'astro/zod';
import { explain } from './explained-error.ts';

/** An authored, immutable name of a thing: lower-case ASCII words joined by hyphens. */
export const idSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: (issue) =>
    explain(`«${String(issue.input)}» не годится как id`, 'латинские строчные буквы, цифры и дефисы: lost-password'),
});

/** The path of a page below `content/docs` without its ending: `start/first-week`. */
export const pageIdSchema = z.string().regex(/^[a-z0-9]+([-/][a-z0-9]+)*$/, {
  error: (issue) =>
    explain(
      `«${String(issue.input)}» не годится как имя страницы`,
      'путь файла от content/docs без окончания: start/first-week',
    ),
});

/** The number of a provision of the instruction: A1–A2 appointment, D1–D10 duties, S1–S3 support. */
export const provisionIdSchema = z.string().regex(/^(A[12]|D([1-9]|10)|S[123])$/, {
  error: (issue) => explain(`нет положения «${String(issue.input)}»`, 'A1, A2, D1 … D10, S1, S2 или S3'),
});
