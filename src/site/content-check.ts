import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent } from '#content-check/check-content.ts';
import { readContentFiles } from '#content-check/content-file.ts';
import { problemReport } from '#content-check/problem-report.ts';

/** Stops `astro build`, `astro check` and `astro dev` before they begin when a content file is wrong. */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ config }) => {
        const problems = checkContent(readContentFiles(fileURLToPath(config.root)));
        if (problems.length > 0) throw new ContentError(problemReport(problems));
      },
    },
  };
}

/** Astro prints the message and, for errors without a stack, nothing else: an editor needs no stack. */
class ContentError extends Error {
  override name = 'ContentError';
  override stack = '';
}
