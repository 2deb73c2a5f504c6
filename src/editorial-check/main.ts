import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { problemReport } from '#content-check/problem-report.ts';
import { checkEditorial } from './check-editorial.ts';
import { figuresTable } from './figures-table.ts';
import { readProjectFiles } from './project-files.ts';

/** Prints how the pages read and what is wrong with the texts; ends with 1 when something is. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const { problems, figures, files } = await checkEditorial(readProjectFiles(root));

process.stdout.write(`${figuresTable(figures)}\n\n`);
if (problems.length > 0) {
  // An exception calls a rule by its name.
  const named = problems
    .toSorted((one, other) => (one.line ?? 0) - (other.line ?? 0))
    .map((problem) => ({ ...problem, wrong: `${problem.wrong} [${problem.rule}]` }));
  process.stderr.write(`${problemReport(named)}\n`);
  process.exitCode = 1;
} else {
  process.stdout.write(`Тексты в порядке. Проверено файлов: ${files}.\n`);
}
