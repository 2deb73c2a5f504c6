/** The lines of a pasted text that hold something, each with single plain spaces and without invisible characters. */
export function tidyLines(text: string): string[] {
  return text
    .replace(INVISIBLE, '')
    .split(/[\n\r\v\f\u2028\u2029]+/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}

/** The same in one line. */
export function tidyLine(text: string): string {
  return tidyLines(text).join(' ');
}

/** Soft hyphen, zero-width space and joiners, direction marks, word joiner, byte order mark. */
const INVISIBLE = /\u00AD|[\u200B-\u200F\u202A-\u202E]|\u2060|\uFEFF/g;
