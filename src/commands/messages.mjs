import process from 'node:process';

/**
 * Prints a line that is the result of a command: the address of the site, the count of the tests.
 *
 * @param {string} line
 */
export function say(line) {
  process.stdout.write(`${line}\n`);
}

/**
 * Prints a line about how the work goes or what went wrong; kept apart from results, which may be piped on.
 *
 * @param {string} line
 */
export function note(line) {
  process.stderr.write(`${line}\n`);
}
