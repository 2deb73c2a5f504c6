import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { buildSite } from './build.mjs';
import { chromiumForTests } from './chromium.mjs';
import { runCommand } from './command.mjs';
import { CommandFailure } from './failure.mjs';
import { ensureInstalled } from './install.mjs';
import { khalForTests } from './khal.mjs';
import { localProgram } from './local-program.mjs';
import { note, say } from './messages.mjs';
import { findNode, toolEnvironment } from './node.mjs';
import { choosePort } from './port.mjs';
import { projectRoot } from './project-root.mjs';
import { add, closingLine, judge, oneFailed } from './report.mjs';
import { runToEnd } from './run-to-end.mjs';
import { selectRunners } from './runners.mjs';

const FIRST_E2E_PORT = 4399;

/** @typedef {import('./report.mjs').Counts} Counts */
/** @typedef {import('./runners.mjs').Runner} Runner */

runCommand(async (names) => {
  const runners = selectRunners(names);
  // What was named, and all in continuous integration, must not be left out.
  const isRequired = names.length > 0 || process.env.CI === 'true';
  const counts = await orOneFailed(() => prepareAndRun(runners, isRequired));
  say(closingLine(counts));
  return counts.failed > 0 ? 1 : 0;
});

/**
 * @param {Runner[]} runners
 * @param {boolean} isRequired Whether each of them must run, even where a program is missing that it can do without.
 * @returns {Promise<Counts>}
 */
async function prepareAndRun(runners, isRequired) {
  await ensureInstalled(projectRoot);
  const node = findNode(projectRoot);
  if (runners.some(({ needsSite }) => needsSite)) await buildSite(projectRoot, node);
  const reports = mkdtempSync(path.join(tmpdir(), 'test-reports-'));
  try {
    const counts = [];
    for (const runner of runners) {
      counts.push(
        await orOneFailed(async () => {
          const programs = await programsFor(runner, node, isRequired);
          const reportFile = path.join(reports, `${runner.name}.json`);
          return programs ? runOne(runner, reportFile, node, programs) : add([]);
        }),
      );
    }
    return add(counts);
  } finally {
    rmSync(reports, { recursive: true, force: true });
  }
}

/**
 * @param {Runner} runner
 * @param {string} reportFile
 * @param {string} node
 * @param {Record<string, string>} programs
 * @returns {Promise<Counts>}
 */
async function runOne(runner, reportFile, node, programs) {
  const tool = localProgram(runner.program, projectRoot, node);
  const { args, env } = runner.command(reportFile);
  const { status } = await runToEnd(tool.program, [...tool.args, ...args], {
    cwd: projectRoot,
    env: { ...toolEnvironment(node, projectRoot, process.env), ...env, ...programs },
    output: 'show',
  });
  const { counts, complaint } = judge({ name: runner.name, status, counts: readReport(runner, reportFile) });
  if (complaint) note(complaint);
  return counts;
}

/**
 * What tests read of the programs that they need; nothing when they are left out on this machine.
 *
 * @param {Runner} runner
 * @param {string} node
 * @param {boolean} isRequired
 * @returns {Promise<Record<string, string> | undefined>}
 */
async function programsFor({ name, needsBrowser, needsKhal }, node, isRequired) {
  say(`\n${name}`);
  if (needsBrowser) return browserEnvironment(node);
  if (!needsKhal) return {};
  const khal = await khalForTests(projectRoot, node, { isRequired });
  return khal === undefined ? undefined : { KHAL_PATH: khal };
}

/**
 * What tests/playwright.config.ts reads: the browser, and a free port for the site under test.
 *
 * @param {string} node
 * @returns {Promise<Record<string, string>>}
 */
async function browserEnvironment(node) {
  const port = process.env.E2E_PORT || String(await choosePort(undefined, FIRST_E2E_PORT));
  return { CHROMIUM_PATH: await chromiumForTests(projectRoot, node), E2E_PORT: port };
}

/**
 * @param {Runner} runner
 * @param {string} reportFile
 * @returns {Counts | undefined} Nothing when the runner crashed before it wrote a whole report.
 */
function readReport(runner, reportFile) {
  try {
    return runner.read(readFileSync(reportFile, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * The counts of some work; when it fails for a foreseen reason, the reason is told and counts as one failed test.
 *
 * @param {() => Promise<Counts>} work
 * @returns {Promise<Counts>}
 */
async function orOneFailed(work) {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof CommandFailure)) throw error;
    note(error.message);
    return oneFailed();
  }
}
