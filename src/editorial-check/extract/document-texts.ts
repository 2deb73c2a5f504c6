import { bodyOf, frontmatterOf } from '#content-check/yaml-data.ts';
import type { ContentFile } from '#content-check/content-file.ts';
import type { DocumentTexts, TextUnit } from '../text-unit.ts';
import { objects } from './mask-markdown.ts';
import { codeTexts } from './code-texts.ts';
import { markdownTexts } from './markdown-texts.ts';
import { yamlTexts } from './yaml-texts.ts';

/** All texts of a file, whatever its kind. */
export function documentTexts({ path, text }: ContentFile): DocumentTexts {
  const { units, marks } = textsOf(path, text);
  return { file: path, units: units.map((unit) => withoutAddresses(forEditors(unit))), marks };
}

function textsOf(path: string, text: string): Pick<DocumentTexts, 'units' | 'marks'> {
  if (/\.(ts|mjs|astro)$/.test(path)) return { units: codeTexts(path, text, 'reader'), marks: [] };
  if (path.endsWith('.yaml')) return { units: yamlTexts(path, text, 1), marks: [] };
  const frontmatter = frontmatterOf(text);
  const body = bodyOf(text);
  const firstLine = text.slice(0, text.length - body.length).split('\n').length;
  const { units, marks } = markdownTexts(path, body, firstLine);
  return { units: [...(frontmatter === undefined ? [] : yamlTexts(path, frontmatter, 2)), ...units], marks };
}

/** Instructions for editors and what the checks tell them. */
const FOR_EDITORS = /^(?:CONTRIBUTING\.md|src\/(?:schemas|content-check|editorial-check|domain\/integrity)\/)/;

function forEditors(unit: TextUnit): TextUnit {
  return FOR_EDITORS.test(unit.file) ? { ...unit, audience: 'editor' } : unit;
}

/** An address is one thing: the dots and hyphens in it are no marks of the sentence, its words no words. So is `{count}`. */
function withoutAddresses(unit: TextUnit): TextUnit {
  return { ...unit, text: unit.text.replace(ADDRESS, objects).replace(/\{\w+\}/g, objects) };
}

const ADDRESS =
  /https?:\/\/[^\s«»"<>()]*[^\s«»"<>().,;:!?]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<![\p{L}\d.])(?:[\p{L}\d-]+\.)+(?:ru|su|com|org|net|info|online|рф)(?:\/[^\s«»)]*[^\s«»).,;:])?(?![\p{L}\d])/giu;
