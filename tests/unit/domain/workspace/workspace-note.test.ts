import { describe, expect, it } from 'vitest';
import { workspaceNote } from '#domain/workspace/workspace-note.ts';

const usual = {
  profile: 'main',
  hasProfiles: false,
  cycle: 2026,
  siteCycle: 2026,
  recordNames: ['2026:checklist:sign-in', 'settings'],
};

describe('the note on whose data and which cycle are shown', () => {
  it('is not needed for the one profile in the cycle of the site', () => {
    expect(workspaceNote(usual)).toBeUndefined();
    expect(workspaceNote({ ...usual, recordNames: [] })).toBeUndefined();
  });

  it('names a profile where there are several', () => {
    expect(workspaceNote({ ...usual, hasProfiles: true, profile: 'p-1' })).toEqual({ kind: 'profile', profile: 'p-1' });
  });

  it('names another cycle than the site’s, a former one or the next, with the profile where there are several', () => {
    expect(workspaceNote({ ...usual, cycle: 2025 })).toMatchObject({
      kind: 'other-cycle',
      cycle: 2025,
      siteCycle: 2026,
    });
    expect(workspaceNote({ ...usual, cycle: 2027, hasProfiles: true })).toMatchObject({
      kind: 'other-cycle',
      profile: 'main',
    });
  });

  it('says that a new cycle has begun as long as nothing is marked in it, and where the former marks are', () => {
    const moved = { ...usual, cycle: 2027, siteCycle: 2027 };
    expect(workspaceNote({ ...moved, recordNames: ['2025:conditions', '2026:checklist:sign-in'] })).toEqual({
      kind: 'new-cycle',
      cycle: 2027,
      former: 2026,
    });
    expect(workspaceNote({ ...moved, recordNames: ['2026:conditions', '2027:conditions'] })).toBeUndefined();
  });
});
