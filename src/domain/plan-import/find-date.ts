import { FILLERS, HOUR_WORDS, monthOf, ordinalOf, partOf, weekdayOf } from './date-words.ts';
import type { DateReading } from './read-date.ts';

/** A date found within a text. */
export interface FoundDate {
  /** Where it begins and ends in the text. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly reading: DateReading & { readonly kind: 'read' };
}

/** Reads a text that is nothing but a date. */
export type ReadDate = (text: string) => DateReading;

/**
 * The first date of a text that also says other things («Загрузка форм до 03.02.2027»): the longest run of words as dates have them
 * that `readDate` understands.
 */
export function findDate(text: string, readDate: ReadDate): FoundDate | undefined {
  for (const run of runsOfDateWords(text)) {
    // «Приказ от 12.01.2027» tells when the document is from.
    if (/(?:^|\s)от\s*$/i.test(text.slice(0, run[0]?.from))) continue;
    const found = readRun(text, run, readDate);
    if (found) return found;
  }
  return undefined;
}

/** Whether a text is a date and nothing else; `readDate` may find a date among other words too. */
export function isDateOnly(text: string, readDate: ReadDate): boolean {
  return tokens(text).every(({ kind }) => kind !== 'other') && readDate(text).kind === 'read';
}

interface Token {
  readonly from: number;
  readonly to: number;
  readonly kind: 'core' | 'link' | 'other';
}

function runsOfDateWords(text: string): Token[][] {
  const runs: Token[][] = [];
  let run: Token[] = [];
  const close = () => {
    if (run.some(({ kind }) => kind === 'core')) runs.push(run);
    run = [];
  };
  for (const token of tokens(text)) {
    // A bracket or a semicolon ends what was said, but a full stop stands after «г.» too.
    if (token.kind === 'other') close();
    else run.push(token);
    if (/[();:]/.test(text.slice(token.to, token.to + 1))) close();
  }
  close();
  return runs;
}

/** A number of a sentence may stand before the date, a word like «в» behind it: then less is read. */
function readRun(text: string, run: readonly Token[], readDate: ReadDate): FoundDate | undefined {
  let doubtful: FoundDate | undefined;
  for (let before = 0; before <= MOST_SPARE; before += 1) {
    for (let behind = 0; behind <= MOST_SPARE - before; behind += 1) {
      const part = run.slice(before, run.length - behind);
      const [first, last] = [part[0], part.at(-1)];
      if (!first || !last || !part.some(({ kind }) => kind === 'core')) continue;
      const said = text.slice(first.from, last.to);
      if (LOOSE_START.test(said) || LOOSE_END.test(said)) continue;
      const reading = readDate(said);
      if (reading.kind === 'unread') continue;
      const phrase = { from: first.from, to: last.to, text: said, reading };
      if (reading.certainty === 'sure') return phrase;
      doubtful ??= phrase;
    }
  }
  return doubtful;
}

function tokens(text: string): Token[] {
  return Array.from(text.matchAll(TOKEN), ({ 0: word, index }) => ({
    from: index,
    to: index + word.length,
    kind: kindOf(word.toLowerCase().replaceAll('ё', 'е')),
  }));
}

function kindOf(word: string): Token['kind'] {
  if (/^\d{4}-\d\d-\d\d$|^\d{1,2}[./]\d{1,2}/.test(word)) return 'core';
  const plain = word.replace(/\.$/, '');
  if (monthOf(plain) !== undefined || partOf(plain) !== undefined) return 'core';
  const links = [FILLERS, HOUR_WORDS, LINKS].some((known) => known.has(plain));
  if (links || weekdayOf(plain) !== undefined || ordinalOf(plain) !== undefined) return 'link';
  return /^\d{1,4}$|^\d{1,2}:\d\d$|^[–—-]$/.test(word) ? 'link' : 'other';
}

const TOKEN = /\d{4}-\d\d-\d\d|\d{1,2}:\d\d|\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?|\d+|[–—-]|\p{L}+\.?/gu;
const LINKS = new Set(
  (
    'с со по до к на и или не позднее позже ранее раньше начиная течение за через после накануне числа число ' +
    'день дня дней рабочих рабочий календарных начало начале середина середине конец конце местному московскому времени'
  ).split(' '),
);
const LOOSE_START = /^(?:[–—-]|(?:и|или|г\.?|гг\.?|года?|году|мск\.?|времени|включительно)(?![а-яё]))/i;
const LOOSE_END = /(?:[–—-]|(?<![а-яё])(?:с|со|по|до|к|в|во|на|и|или|не|за|после|через))$/i;
const MOST_SPARE = 4;
