import { describe, expect, it } from 'vitest';
import { define, requiredChildren } from '#elements/define.ts';

describe('a custom element', () => {
  it('may be brought by two scripts of a page', () => {
    class First extends HTMLElement {}
    class Second extends HTMLElement {}
    define('twice-brought', First);
    define('twice-brought', Second);
    expect(customElements.get('twice-brought')).toBe(First);
  });

  it('does not take a child of the wrong kind for the one it needs', () => {
    const host = document.createElement('twice-needed');
    host.innerHTML = '<p class="bar"></p>';
    expect(() => requiredChildren(host, '.bar', HTMLProgressElement)).toThrow('<twice-needed> needs .bar inside');
  });
});
