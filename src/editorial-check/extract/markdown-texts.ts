import { type Certainty, certaintySchema } from '#schemas/certainty.ts';
import { isRussian, kindOf, type Mark, type Place, type TextUnit } from '../text-unit.ts';
import { BOUNDARY, DROPPED, maskMarkdown } from './mask-markdown.ts';
import { findTags, stringsOf, type MdxTag } from './mdx-tags.ts';

/** The texts of a Markdown or MDX body that begins on `firstLine` of its file, and what each part of it says to rest on. */
export function markdownTexts(file: string, body: string, firstLine: number): { units: TextUnit[]; marks: Mark[] } {
  const lines = maskMarkdown(body).split('\n');
  const places = placesOf(lines);
  const blocks = new BlockReader(file, firstLine, places);
  lines.forEach((line, index) => blocks.read(line, index));
  blocks.close();

  const tags = findTags(hideCode(body));
  const lineOf = (offset: number) => body.slice(0, offset).split('\n').length - 1;
  const placeOf = (offset: number): Place => places[lineOf(offset)] ?? { section: 0 };
  const attributes = tags.flatMap((tag) => attributeTexts(file, tag, (at) => lineOf(at) + firstLine, placeOf));
  const marks = tags
    .filter(({ name }) => name === 'Basis' || name === 'Certainty')
    .map((tag) => markOf(tag, lineOf(tag.start) + firstLine, placeOf(tag.start)));
  return { units: [...blocks.units, ...attributes], marks };
}

/** Examples in code are no tags of the page. */
function hideCode(body: string): string {
  return body.replace(/^( *)(```|~~~)[\s\S]*?\n *\2.*$|`[^`\n]+`/gm, (code) => code.replace(/[^\n]/g, ' '));
}

/** The section and the top-level item of each line. A line that begins at the margin after a gap leaves the list. */
function placesOf(lines: string[]): Place[] {
  let section = 0;
  let item: number | undefined;
  let items = 0;
  let isOpen = false;
  return lines.map((line) => {
    const isEmpty = line.trim() === '';
    if (isEmpty) {
      isOpen = false;
    } else if (HEADING.test(line)) {
      section += 1;
      item = undefined;
      isOpen = false;
    } else if (/^ ?(?:[-*+]|\d+[.)]) /.test(line)) {
      items += 1;
      item = items;
      isOpen = true;
    } else if (!/^\uE000*$/.test(line)) {
      if (line.startsWith(BOUNDARY) || (!isOpen && !line.startsWith(' '))) item = undefined;
      isOpen = true;
    }
    return item === undefined ? { section } : { section, item };
  });
}

const HEADING = /^#{1,6} +/;
const LIST_ITEM = /^\s*(?:[-*+]|\d+[.)]) +/;

/** Puts the lines of a body together to texts: a paragraph, a list item, a heading, a cell of a table. */
class BlockReader {
  readonly units: TextUnit[] = [];
  private readonly file: string;
  private readonly firstLine: number;
  private readonly places: Place[];
  private text = '';
  private lines: number[] = [];
  private kind: TextUnit['kind'] = 'prose';
  private place: Place = { section: 0 };

  constructor(file: string, firstLine: number, places: Place[]) {
    this.file = file;
    this.firstLine = firstLine;
    this.places = places;
  }

  read(line: string, index: number): void {
    if (line.trim() === '') this.close();
    else if (/^\s*\|/.test(line)) this.readRow(line, index);
    else if (HEADING.test(line)) this.readAlone(line.replace(HEADING, ''), 'heading', index);
    else this.readLine(line, index);
  }

  close(): void {
    const lead = /^\s*\uE000\uE000([^\uE000]+)\uE000\uE000/.exec(this.text)?.[1] ?? '';
    const kept = Array.from(this.text, (character, at) => ({ character, line: this.lines[at] ?? this.firstLine }));
    const shown = trimmed(kept.filter(({ character }) => character !== DROPPED));
    const text = shown.map(({ character }) => character).join('');
    if (isRussian(text) || /[a-z]/i.test(text)) {
      const unit = { file: this.file, field: '', audience: 'reader', isCitation: false } as const;
      this.units.push({
        ...unit,
        kind: this.kind,
        text,
        lines: shown.map(({ line }) => line),
        place: this.place,
        lead,
      });
    }
    this.text = '';
    this.lines = [];
    this.kind = 'prose';
  }

  private readAlone(text: string, kind: TextUnit['kind'], index: number): void {
    this.close();
    this.append(text, index);
    this.kind = kind;
    this.close();
  }

  private readRow(line: string, index: number): void {
    if (/^[\s|:-]+$/.test(line)) return;
    for (const cell of line.split('|')) this.readAlone(cell, 'label', index);
  }

  private readLine(line: string, index: number): void {
    if (LIST_ITEM.test(line)) this.close();
    const isItem = LIST_ITEM.test(line);
    const parts = line
      .replace(LIST_ITEM, '')
      .replace(/^\s*> ?/, '')
      .split(BOUNDARY);
    parts.forEach((part, number) => {
      if (number > 0) this.close();
      this.append(part, index);
      if (isItem && number === 0) this.kind = 'item';
    });
  }

  /** `index` counts the lines of the body from 0. */
  private append(part: string, index: number): void {
    const words = this.text === '' ? part : ` ${part.trimStart()}`;
    if (this.text === '') this.place = this.places[index] ?? { section: 0 };
    this.text += words;
    for (let at = 0; at < words.length; at += 1) this.lines.push(this.firstLine + index);
  }
}

function trimmed<T extends { character: string }>(characters: T[]): T[] {
  const isSpace = ({ character }: T) => character.trim() === '';
  const first = characters.findIndex((one) => !isSpace(one));
  const last = characters.findLastIndex((one) => !isSpace(one));
  return first === -1 ? [] : characters.slice(first, last + 1);
}

/** Russian words that a component gets as an attribute and shows. */
function attributeTexts(
  file: string,
  tag: MdxTag,
  lineOf: (offset: number) => number,
  placeOf: (offset: number) => Place,
): TextUnit[] {
  return tag.attributes
    .filter(({ value }) => isRussian(value))
    .flatMap((attribute) => {
      const texts = stringsOf(attribute).filter(isRussian);
      return texts.map((text) => {
        const start = attribute.start + Math.max(0, attribute.value.indexOf(text));
        return {
          file,
          field: `<${tag.name} ${attribute.name}>`,
          kind: kindOf(text),
          audience: 'reader' as const,
          isCitation: false,
          text,
          lines: Array.from(text, (_character, at) => lineOf(start + at)),
          place: placeOf(tag.start),
          lead: '',
        };
      });
    });
}

function markOf(tag: MdxTag, line: number, place: Place): Mark {
  const strings = (name: string) => tag.attributes.filter((one) => one.name === name).flatMap(stringsOf);
  return {
    component: tag.name,
    line,
    place,
    certainty: [...strings('certainty'), ...strings('degree')].filter(isCertainty),
    provisions: strings('provisions'),
    sources: strings('sources'),
  };
}

function isCertainty(degree: string): degree is Certainty {
  return certaintySchema.safeParse(degree).success;
}
