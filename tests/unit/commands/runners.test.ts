import { describe, expect, it } from 'vitest';
import { selectRunners } from '#commands/runners.mjs';

const names = (args: string[]) => selectRunners(args).map(({ name }) => name);

describe('the choice of tests', () => {
  it('is all of them when none is named', () => {
    expect(names([])).toEqual(['unit', 'dom', 'site', 'khal', 'e2e']);
  });

  it('is the named ones, in their own order', () => {
    expect(names(['e2e', 'unit'])).toEqual(['unit', 'e2e']);
  });

  it('is the bench only when it is named', () => {
    expect(names(['bench'])).toEqual(['bench']);
  });

  it('is refused when a name is unknown', () => {
    expect(() => names(['unit', 'speed'])).toThrow(
      'There are no tests named speed. Choose from: unit, dom, site, khal, e2e, bench.',
    );
  });

  it('builds the site and looks for programs only for the tests that need them', () => {
    expect(
      selectRunners([])
        .filter(({ needsSite }) => needsSite)
        .map(({ name }) => name),
    ).toEqual(['site', 'khal', 'e2e']);
    expect(
      selectRunners([])
        .filter(({ needsBrowser }) => needsBrowser)
        .map(({ name }) => name),
    ).toEqual(['e2e']);
    expect(
      selectRunners([])
        .filter(({ needsKhal }) => needsKhal)
        .map(({ name }) => name),
    ).toEqual(['khal']);
  });
});
