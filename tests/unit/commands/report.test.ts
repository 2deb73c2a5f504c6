import { describe, expect, it } from 'vitest';
import { add, closingLine, judge, playwrightCounts, vitestCounts } from '#commands/report.mjs';

describe('the counts of a Vitest report', () => {
  const report = (files: object[]) =>
    JSON.stringify({
      numPassedTests: 3,
      numFailedTests: 1,
      numPendingTests: 1,
      numTodoTests: 1,
      testResults: files,
    });

  it('take skipped and planned tests for skipped', () => {
    expect(vitestCounts(report([]))).toEqual({ passed: 3, failed: 1, skipped: 2 });
  });

  it('take a file that could not be loaded for one failed test', () => {
    const loaded = { status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }] };
    const unloaded = { status: 'failed', assertionResults: [] };
    expect(vitestCounts(report([loaded, unloaded]))).toEqual({ passed: 3, failed: 2, skipped: 2 });
  });
});

describe('the counts of a Playwright report', () => {
  it('take a test that passed at the second try for passed', () => {
    const json = JSON.stringify({ stats: { expected: 4, flaky: 1, unexpected: 2, skipped: 3 } });
    expect(playwrightCounts(json)).toEqual({ passed: 5, failed: 2, skipped: 3 });
  });
});

describe('the judgement of a run', () => {
  const good = { passed: 2, failed: 0, skipped: 1 };

  it('leaves an ordinary run as it is', () => {
    expect(judge({ name: 'dom', status: 0, counts: good })).toEqual({ counts: good });
    const bad = { passed: 2, failed: 1, skipped: 0 };
    expect(judge({ name: 'dom', status: 1, counts: bad })).toEqual({ counts: bad });
  });

  it.each([
    ['left no report', { status: 1, counts: undefined }, { passed: 0, failed: 1, skipped: 0 }],
    ['was stopped', { status: null, counts: undefined }, { passed: 0, failed: 1, skipped: 0 }],
    [
      'no test was run',
      { status: 0, counts: { passed: 0, failed: 0, skipped: 4 } },
      { passed: 0, failed: 1, skipped: 4 },
    ],
    ['though no test failed', { status: 1, counts: good }, { passed: 2, failed: 1, skipped: 1 }],
  ])('counts one failure, and says why, when the runner %s', (reason, run, expected) => {
    const { counts, complaint } = judge({ name: 'dom', ...run });
    expect(counts).toEqual(expected);
    expect(complaint).toMatch(/^dom: /);
    expect(complaint).toContain(reason);
  });
});

describe('the closing line', () => {
  it('adds up all runners', () => {
    const all = [
      { passed: 2, failed: 0, skipped: 0 },
      { passed: 3, failed: 1, skipped: 0 },
    ];
    expect(closingLine(add(all))).toBe('5 passed, 1 failed');
    expect(closingLine(add([]))).toBe('0 passed, 0 failed');
  });

  it('speaks of skipped tests only when there are some', () => {
    expect(closingLine({ passed: 1, failed: 0, skipped: 2 })).toBe('1 passed, 0 failed, 2 skipped');
  });
});
