import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chooseNode, isAtLeast, refuseOldNode, toolEnvironment } from '#commands/node.mjs';

const own = (version: string) => ({ path: '/usr/bin/node', version });
const installed = (version: string) => ({ path: '/project/node_modules/.bin/node', version });

describe('the Node for the tools', () => {
  it('is the machine’s own when it is new enough', () => {
    expect(chooseNode(own('22.18.0'), installed('24.21.0'))).toBe('/usr/bin/node');
    expect(chooseNode(own('26.0.0'), undefined)).toBe('/usr/bin/node');
  });

  it.each(['20.20.2', '22.12.0'])('is the installed one when the machine’s own is %s', (version) => {
    expect(chooseNode(own(version), installed('24.21.0'))).toBe('/project/node_modules/.bin/node');
  });

  it('is the installed one when the command already runs under it', () => {
    expect(chooseNode(undefined, installed('24.21.0'))).toBe('/project/node_modules/.bin/node');
  });

  it('is asked of the person when neither will do', () => {
    expect(() => chooseNode(own('20.20.2'), undefined)).toThrow(/this is Node 20\.20\.2.*npm rebuild node/s);
    expect(() => chooseNode(own('20.20.2'), installed('22.3.0'))).toThrow('the one in node_modules is 22.3.0');
    expect(() => chooseNode(undefined, undefined)).toThrow('does not start');
  });
});

describe('a Node too old for the commands themselves', () => {
  it('is refused with advice', () => {
    expect(() => refuseOldNode('18.20.8')).toThrow('Node 18.20.8 is too old');
    expect(() => refuseOldNode('20.0.0')).not.toThrow();
  });
});

describe('the order of versions', () => {
  it.each([
    ['22.18.0', true],
    ['22.17.9', false],
    ['22.9.0', false],
    ['23.0.0', true],
    ['100.0.0', true],
    ['20.20.2', false],
  ])('compares numbers, not letters: %s', (version, expected) => {
    expect(isAtLeast(version, '22.18.0')).toBe(expected);
  });
});

describe('the environment of the tools', () => {
  it('finds the chosen Node first, then the tools, then all the rest', () => {
    const { PATH, LANG } = toolEnvironment('/opt/node/bin/node', '/project', { PATH: '/usr/bin', LANG: 'C' });
    expect(PATH).toBe(['/opt/node/bin', join('/project', 'node_modules', '.bin'), '/usr/bin'].join(delimiter));
    expect(LANG).toBe('C');
  });
});
