import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { attribute, type Element, type Page, pages, textOf } from './dist.ts';

describe('the content security policy', () => {
  it('stands in every page, in front of every script and style', () => {
    const late = pages.filter(({ elements }) => {
      const policy = elements.findIndex(isPolicy);
      const first = elements.findIndex(({ tagName }) => ['script', 'style', 'link'].includes(tagName));
      return policy === -1 || (first !== -1 && first < policy);
    });
    expect(late.map(({ address }) => address)).toEqual([]);
  });

  it('allows every inline script and style by its hash', () => {
    const missing = new Set(
      pages
        .flatMap(inlineHashes)
        .filter(({ hash, policy }) => !policy.includes(hash))
        .map(({ hash, begin }) => `'${hash}' // ${begin}`),
    );
    expect([...missing]).toEqual([]);
  });

  it('allows no inline script without a hash and no foreign host', () => {
    for (const { policy } of pages.map((page) => ({ policy: policyOf(page) }))) {
      const scripts = policy.split(';').find((part) => part.trim().startsWith('script-src ')) ?? '';
      expect(scripts).not.toContain('unsafe-inline');
      expect(scripts).not.toContain("'unsafe-eval'");
      expect(policy).not.toMatch(/https?:|\*/);
    }
  });
});

function isPolicy(element: Element): boolean {
  return attribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy';
}

function policyOf({ elements }: Page): string {
  const meta = elements.find(isPolicy);
  return meta ? (attribute(meta, 'content') ?? '') : '';
}

function inlineHashes(page: Page): { hash: string; begin: string; policy: string }[] {
  const policy = policyOf(page);
  return page.elements
    .filter(
      (element) =>
        (element.tagName === 'script' &&
          attribute(element, 'src') === undefined &&
          isScript(attribute(element, 'type'))) ||
        element.tagName === 'style',
    )
    .map((element) => {
      const text = textOf(element);
      return {
        hash: `sha256-${createHash('sha256').update(text).digest('base64')}`,
        begin: text.trim().slice(0, 60),
        policy,
      };
    });
}

/** Data blocks such as JSON are not run and need no permission. */
function isScript(type: string | undefined): boolean {
  return type === undefined || type === '' || type === 'module' || type.includes('javascript');
}
