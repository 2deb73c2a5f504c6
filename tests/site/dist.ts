import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterMap, parse } from 'parse5';

const root = new URL('../../dist/', import.meta.url).pathname;

if (!existsSync(root)) throw new Error('There is no dist folder: run `npm run build` first');

/** All published files, as addresses from the root: `/duties/sign-in/index.html`. */
export const files: string[] = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(root.length - 1));

/** The bytes of a published file. */
export function read(file: string): Buffer {
  return readFileSync(join(root, file));
}

/** All pages, parsed. */
export const pages: Page[] = files
  .filter((file) => file.endsWith('.html'))
  .map((file) => {
    const html = read(file).toString();
    return { address: file.replace(/index\.html$/, ''), file, html, elements: elementsOf(parse(html)) };
  });

/** The page at an address; throws when it is not published. */
export function page(address: string): Page {
  const found = pages.find((candidate) => candidate.address === address);
  if (!found) throw new Error(`No page at ${address}`);
  return found;
}

/** The value of an attribute; undefined when the element has none. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((candidate) => candidate.name === name)?.value;
}

/** The text of an element with everything inside. */
export function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

function elementsOf(node: Node): Element[] {
  const own = 'tagName' in node ? [node] : [];
  // The content of a template is not of the page until a script takes it out.
  return 'childNodes' in node ? [...own, ...node.childNodes.flatMap(elementsOf)] : own;
}

export type Element = DefaultTreeAdapterMap['element'];
export type Node = DefaultTreeAdapterMap['node'];

export interface Page {
  /** `/duties/sign-in/` */
  address: string;
  file: string;
  html: string;
  elements: Element[];
}
