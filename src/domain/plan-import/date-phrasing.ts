import { readFigures, afterAdjectives } from './date-figures.ts';
import { type DateItem, type Found, figuresAt, isMark, one, wordAt } from './date-items.ts';
import { readDayAndMonth, readMonth, readPart } from './date-parts.ts';
import type { DateToken } from './date-tokens.ts';
import {
  CONTRARY,
  COUNT_WORD,
  COUNTED,
  EDGE,
  EVENT,
  FILLERS,
  HOUR_WORDS,
  LABEL,
  MOSCOW_TIME,
  PARTS_OF_DAY,
  TERM_UNIT,
  weekdayOf,
} from './date-words.ts';

/** What the tokens of a date cell mean, in their order. Words and marks that only adorn a date leave nothing. */
export function dateItems(tokens: readonly DateToken[]): DateItem[] {
  const items: DateItem[] = [];
  for (let at = 0; at < tokens.length;) {
    const { items: found, next } = readItem(tokens, at, items.at(-1));
    items.push(...found);
    at = next;
  }
  return items;
}

function readItem(tokens: readonly DateToken[], at: number, before: DateItem | undefined): Found {
  switch (tokens[at]?.kind) {
    case 'number':
      return readFigures(tokens, at);
    case 'word':
      return (
        readTimeOfDay(tokens, at, before) ??
        readZone(tokens, at) ??
        readLimit(tokens, at) ??
        readPart(tokens, at) ??
        readDayAndMonth(tokens, at) ??
        readMonth(tokens, at) ??
        readCounted(tokens, at) ??
        readWord(wordAt(tokens, at), LABEL.test(wordAt(tokens, at)) && isMark(tokens, at + 1, '-') ? at + 2 : at + 1)
      );
    default:
      return readMark(tokens[at]?.text ?? '', at + 1);
  }
}

function readMark(mark: string, next: number): Found {
  if (mark === '-') return one({ kind: 'dash' }, next);
  if (/^[,;/]$/.test(mark)) return one({ kind: 'and' }, next);
  // A blank to be filled in and the number of a paper: what stands beside is not the date of the row.
  if (/^[_№#]$/.test(mark)) return one({ kind: 'ambiguous' }, next);
  return /^[.:()!|]$/.test(mark) ? { items: [], next } : one({ kind: 'other' }, next);
}

function readWord(word: string, next: number): Found {
  const weekday = weekdayOf(word);
  if (weekday !== undefined) return one({ kind: 'weekday', weekday }, next);
  if (/^(?:и|или|либо)$/.test(word)) return one({ kind: 'and' }, next);
  if (CONTRARY.test(word)) return one({ kind: 'ambiguous' }, next);
  if (EDGE.test(word)) return one({ kind: 'edge' }, next);
  return FILLERS.has(word) ? { items: [], next } : one({ kind: 'other' }, next);
}

/** «14:00 ч.» says nothing more; «2 часа дня» says that it is another hour. */
function readTimeOfDay(tokens: readonly DateToken[], at: number, before: DateItem | undefined): Found | undefined {
  if (before?.kind !== 'clock') return undefined;
  const word = wordAt(tokens, at);
  if (PARTS_OF_DAY.has(word)) return one({ kind: 'ambiguous' }, at + 1);
  return HOUR_WORDS.has(word) ? { items: [], next: at + 1 } : undefined;
}

/** «МСК», «по московскому времени», «время местное», «МСК+4», «UTC+3». */
function readZone(tokens: readonly DateToken[], at: number): Found | undefined {
  const start = wordAt(tokens, at) === 'по' ? at + 1 : at;
  const [word, following] = [wordAt(tokens, start), wordAt(tokens, start + 1)];
  if (word === 'времени') return one({ kind: 'zone', zone: 'other' }, start + 1);
  if (word === 'время') {
    if (MOSCOW_TIME.test(following)) return one({ kind: 'zone', zone: 'moscow' }, start + 2);
    return { items: [], next: start + 1 };
  }
  const named =
    following === 'время'
      ? MOSCOW_TIME.test(word)
      : following === 'времени' && !ZONES.test(word) && !NOT_OF_A_PLACE.test(word);
  if (named) {
    return one({ kind: 'zone', zone: MOSCOW_TIME.test(word) ? 'moscow' : 'other' }, start + 2);
  }
  if (/^местн\p{L}*$/u.test(word)) return one({ kind: 'zone', zone: 'other' }, start + 1);
  if (!ZONES.test(word) && !(start > at && word === 'москве')) return undefined;
  const place = /^врем(?:я|ени)$/.test(following) ? start + 2 : start + 1;
  const shifted =
    (isMark(tokens, place, '+') || isMark(tokens, place, '-', true)) && figuresAt(tokens, place + 1) !== '';
  const dashed = isMark(tokens, place, '-') && tokens[place + 1]?.glued !== true;
  if (shifted && !dashed) return one({ kind: 'zone', zone: 'other' }, place + 2);
  return one({ kind: 'zone', zone: /^(?:utc|gmt)$/.test(word) ? 'other' : 'moscow' }, place);
}

const ZONES = /^(?:мск|msk|utc|gmt)$/;
/** Before «времени» these name no place. */
const NOT_OF_A_PLACE = /^(?:г|год|года|году|в|во|на|за|и|до|от|с|со|к|по)$/;

/** The words before a date that say which end of a term it is. */
function readLimit(tokens: readonly DateToken[], at: number): Found | undefined {
  const [word, following] = [wordAt(tokens, at), wordAt(tokens, at + 1)];
  if (word === 'не' && /^(?:позднее|позже)$/.test(following))
    return one({ kind: 'to', word: 'through' }, afterThan(tokens, at + 2));
  if (word === 'не' && /^(?:ранее|раньше)$/.test(following))
    return one({ kind: 'from', word: 'since' }, afterThan(tokens, at + 2));
  if (/^(?:в|во)$/.test(word) && /^течени[еи]$/.test(following)) return one({ kind: 'within' }, at + 2);
  if (/^(?:до|к|ко|по)$/.test(word) && /^(?:конца|концу|конец)$/.test(following)) {
    const day = wordAt(tokens, at + 2) === 'дня' ? 3 : 2;
    return one({ kind: 'to', word: day === 3 ? 'before' : 'end' }, at + day);
  }
  if (/^(?:с|со|от)$/.test(word)) {
    if (EVENT.test(following) && !isEdgeOfDate(tokens, at + 1)) return one({ kind: 'counted' }, at + 2);
    return one({ kind: 'from', word: word === 'от' ? 'of' : 'since' }, at + 1);
  }
  if (word === 'до') return one({ kind: 'to', word: 'before' }, at + 1);
  return /^(?:по|к|ко)$/.test(word) ? one({ kind: 'to', word: 'through' }, at + 1) : undefined;
}

/** «с начала октября» has a month beside, «с начала проведения» an event. */
function isEdgeOfDate(tokens: readonly DateToken[], at: number): boolean {
  return (
    EDGE.test(wordAt(tokens, at)) && (readMonth(tokens, at + 1) !== undefined || tokens[at + 1]?.kind === 'number')
  );
}

/** The place after «чем» of «не позднее, чем». */
function afterThan(tokens: readonly DateToken[], at: number): number {
  const place = isMark(tokens, at, ',') ? at + 1 : at;
  return wordAt(tokens, place) === 'чем' ? place + 1 : at;
}

/** A term counted from an event: «за три дня до», «после», «двух рабочих дней». */
function readCounted(tokens: readonly DateToken[], at: number): Found | undefined {
  const [word, following] = [wordAt(tokens, at), wordAt(tokens, at + 1)];
  if (COUNTED.test(word)) return one({ kind: 'counted' }, at + 1);
  const counts = figuresAt(tokens, at + 1) !== '' || COUNT_WORD.test(following) || TERM_UNIT.test(following);
  if (word === 'за' && counts) return one({ kind: 'counted' }, at + 1);
  if (!COUNT_WORD.test(word)) return undefined;
  const unit = afterAdjectives(tokens, at + 1);
  return TERM_UNIT.test(wordAt(tokens, unit)) ? one({ kind: 'counted' }, unit + 1) : undefined;
}
