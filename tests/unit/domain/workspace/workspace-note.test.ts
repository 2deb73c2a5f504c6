import { describe, expect, it } from 'vitest';
import { workspaceNote } from '#domain/workspace/workspace-note.ts';

const usual = {
  profile: 'main',
  firstProfile: 'main',
  cycle: 2026,
  siteCycle: 2026,
  markedCycles: [2026],
};
const nothing = { profile: undefined, cycle: undefined };

describe('the note on whose data and which cycle are shown', () => {
  it('is not needed for the one profile in the cycle of the site', () => {
    expect(workspaceNote(usual)).toBeUndefined();
    expect(workspaceNote({ ...usual, markedCycles: [] })).toBeUndefined();
    expect(workspaceNote({ ...usual, markedCycles: [2025, 2026, 2027] })).toBeUndefined();
  });

  it('names a profile that is not the first', () => {
    expect(workspaceNote({ ...usual, profile: 'p-1' })).toEqual({ ...nothing, profile: 'p-1' });
  });

  it.each([2025, 2027])('names another cycle than the site’s: %i', (cycle) => {
    expect(workspaceNote({ ...usual, cycle })).toEqual({
      ...nothing,
      cycle: { kind: 'other', shown: cycle, siteCycle: 2026 },
    });
  });

  it('names both', () => {
    expect(workspaceNote({ ...usual, profile: 'p-1', cycle: 2025 })).toEqual({
      profile: 'p-1',
      cycle: { kind: 'other', shown: 2025, siteCycle: 2026 },
    });
  });

  it('says that a new cycle has begun as long as nothing is marked in it, and where the last marks are', () => {
    const moved = { ...usual, cycle: 2027, siteCycle: 2027 };
    expect(workspaceNote({ ...moved, markedCycles: [2025, 2026] })?.cycle).toEqual({
      kind: 'new',
      shown: 2027,
      former: 2026,
    });
    expect(workspaceNote({ ...moved, markedCycles: [2026, 2027] })).toBeUndefined();
    // Marks made for a cycle to come are no former marks.
    expect(workspaceNote({ ...moved, markedCycles: [2028] })).toBeUndefined();
  });
});
