import { EDITORIAL_FOLDER, type Exception } from './rulebook.ts';
import type { EditorialProblem } from './rules/rule.ts';

/** Problems without those that the list of exceptions excuses. An exception that excuses nothing any more is a problem itself. */
export function withoutExceptions(problems: EditorialProblem[], exceptions: Exception[]): EditorialProblem[] {
  const used = new Set<Exception>();
  const left = problems.filter((problem) => {
    const excuse = exceptions.find((exception) => excuses(exception, problem));
    if (excuse) used.add(excuse);
    return !excuse;
  });
  const stale = exceptions
    .filter((exception) => !used.has(exception))
    .map(({ rule, file }) => ({
      rule: 'exceptions',
      file: `${EDITORIAL_FOLDER}/exceptions.yaml`,
      field: '',
      context: '',
      wrong: `исключение больше не нужно: ${rule}, ${file}`,
      right: 'уберите запись: ошибки, которую она прощала, нет',
    }));
  return [...left, ...stale];
}

function excuses({ rule, file, text }: Exception, problem: EditorialProblem): boolean {
  return rule === problem.rule && file === problem.file && (text === undefined || problem.context.includes(text));
}
