import { findProblems } from '#domain/integrity/find-problems.ts';
import type { Problem } from '#domain/integrity/site-content.ts';
import type { ContentFile } from './content-file.ts';
import { parseContent } from './parse-content.ts';

/**
 * Everything that is wrong with the content, at once. Astro alone would stop at the first file, in English, and let dangling
 * references through. References are looked at only when all files have the right shape: otherwise one misspelt field would be
 * reported again by everything that refers to its file.
 */
export function checkContent(files: ContentFile[]): Problem[] {
  const { content, problems } = parseContent(files);
  return problems.length > 0 ? problems : findProblems(content);
}
