import type { Problem } from '#domain/integrity/site-content.ts';

/** The text that stops the build: all problems, by file, each with its place, what is wrong and what would be right. */
export function problemReport(problems: Problem[]): string {
  const files = new Map<string, Problem[]>();
  for (const problem of problems) files.set(problem.file, [...(files.get(problem.file) ?? []), problem]);
  const blocks = [...files].map(([file, found]) => [file, ...found.map(problemLines)].join('\n'));
  return [`Содержание не готово к публикации. Ошибок: ${problems.length}`, ...blocks].join('\n\n');
}

function problemLines({ line, field, wrong, right }: Problem): string {
  const place = [line === undefined ? '' : `строка ${line}`, field].filter(Boolean).join(', ');
  return [`  • ${place ? `${place}: ` : ''}${wrong}`, `    нужно: ${right}`].join('\n');
}
