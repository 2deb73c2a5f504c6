import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** A file below `content/` as it lies on the disk. */
export interface ContentFile {
  /** Path from the root of the repository with forward slashes: `content/faq/lost-password.md`. */
  path: string;
  text: string;
}

/** Reads all content files below `<root>/content`, sorted by path. */
export function readContentFiles(root: string): ContentFile[] {
  return readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(yaml|md|mdx)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ path: relative(root, path).split(sep).join('/'), text: readFileSync(path, 'utf8') }));
}
