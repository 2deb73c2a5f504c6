/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * @typedef {object} Run
 * @property {string} name
 * @property {number | null} status The runner's exit status.
 * @property {Counts | undefined} counts Nothing when the runner left no report.
 */

/**
 * The counts of a Vitest report. A file that could not be loaded has no tests in it and counts as one failed.
 *
 * @param {string} json
 * @returns {Counts}
 */
export function vitestCounts(json) {
  const report = JSON.parse(json);
  const brokenFiles = report.testResults.filter(
    (/** @type {{ status: string, assertionResults: { status: string }[] }} */ file) =>
      file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * The counts of a Playwright report. A test that passed when it was tried again has passed.
 *
 * @param {string} json
 * @returns {Counts}
 */
export function playwrightCounts(json) {
  const { expected, flaky, unexpected, skipped } = JSON.parse(json).stats;
  return { passed: expected + flaky, failed: unexpected, skipped };
}

/**
 * The counts of one runner, where a run that proves nothing is itself one failure, and the reason for it.
 *
 * @param {Run} run
 * @returns {{ counts: Counts, complaint?: string }}
 */
export function judge({ name, status, counts }) {
  const ended = status === null ? 'was stopped' : `ended with status ${status}`;
  if (counts === undefined) {
    return { counts: oneFailed(), complaint: `${name}: the runner ${ended} and left no report; see above.` };
  }
  if (counts.passed + counts.failed === 0) {
    return { counts: add([counts, oneFailed()]), complaint: `${name}: no test was run; see above.` };
  }
  if (status !== 0 && counts.failed === 0) {
    return {
      counts: add([counts, oneFailed()]),
      complaint: `${name}: the runner ${ended} though no test failed; see above.`,
    };
  }
  return { counts };
}

/** @returns {Counts} */
export function oneFailed() {
  return { passed: 0, failed: 1, skipped: 0 };
}

/**
 * @param {Counts[]} all
 * @returns {Counts}
 */
export function add(all) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const { passed, failed, skipped } of all) {
    sum.passed += passed;
    sum.failed += failed;
    sum.skipped += skipped;
  }
  return sum;
}

/**
 * The line that closes the whole test run.
 *
 * @param {Counts} counts
 * @returns {string}
 */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
