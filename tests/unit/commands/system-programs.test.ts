import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { findOnPath } from '#commands/system-programs.mjs';

describe('a program on the PATH', () => {
  it('is the first file that may be run', () => {
    const folder = mkdtempSync(join(tmpdir(), 'path-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const [a = '', b = '', c = ''] = ['a', 'b', 'c'].map((name) => join(folder, name));
    mkdirSync(join(a, 'chromium'), { recursive: true });
    for (const place of [b, c]) {
      mkdirSync(place);
      writeFileSync(join(place, 'chromium'), '');
    }
    chmodSync(join(c, 'chromium'), 0o755);
    expect(findOnPath('chromium', [a, b, c].join(delimiter))).toBe(join(c, 'chromium'));
    expect(findOnPath('chromium', [a, b].join(delimiter))).toBeUndefined();
    expect(findOnPath('chromium', undefined)).toBeUndefined();
  });
});
