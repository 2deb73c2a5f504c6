import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type ContentFile, readContentFiles } from '#content-check/content-file.ts';
import { isRussian } from './text-unit.ts';

/** What the check reads: content, Russian strings of the program, and the Russian documents of the repository. */
export interface ProjectFiles {
  content: ContentFile[];
  code: ContentFile[];
  documents: ContentFile[];
}

/** Reads all files of the project that may hold Russian text. */
export function readProjectFiles(root: string): ProjectFiles {
  return { content: readContentFiles(root), code: readCode(root), documents: readDocuments(root) };
}

/** Russian words in these are what others write (endings, abbreviations, synonyms) and is to be recognised, not texts. */
const NO_TEXTS = /^src\/domain\/(faq|plan-import)\//;

function readCode(root: string): ContentFile[] {
  return readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|mjs|astro)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ path: relative(root, path).split(sep).join('/'), text: readFileSync(path, 'utf8') }))
    .filter(({ path, text }) => !NO_TEXTS.test(path) && isRussian(text));
}

function readDocuments(root: string): ContentFile[] {
  return ['CONTRIBUTING.md', 'CHANGELOG.md']
    .filter((path) => existsSync(join(root, path)))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}
