import type { Weekday } from '#domain/dates/iso-date.ts';
import type { DatePhrase } from './date-phrase.ts';
import type { DateToken } from './date-tokens.ts';

/** What a run of tokens of a date cell means. */
export type DateItem =
  | { readonly kind: 'date'; readonly phrase: DatePhrase }
  /** One or two figures that may be the day of a date further right: «15» of «15–20 сентября». */
  | { readonly kind: 'number'; readonly value: number }
  /** A year that stands by itself: «2027 г.». */
  | { readonly kind: 'year'; readonly year: number }
  /** A time of day, `HH:MM` up to `24:00`. */
  | { readonly kind: 'clock'; readonly clock: string }
  | { readonly kind: 'zone'; readonly zone: 'moscow' | 'other' }
  | { readonly kind: 'weekday'; readonly weekday: Weekday }
  /** «с» or, of papers as well as of terms, «от». */
  | { readonly kind: 'from'; readonly word: 'since' | 'of' }
  /** «до» leaves open whether a month it names counts; «по», «не позднее» take it in; «до конца» names its end. */
  | { readonly kind: 'to'; readonly word: 'before' | 'through' | 'end' }
  | { readonly kind: 'dash' }
  /** A sign or word of a list. */
  | { readonly kind: 'and' }
  /** «В течение». */
  | { readonly kind: 'within' }
  /** «Начало», «середина», «конец»: of a month no date, otherwise a word like others. */
  | { readonly kind: 'edge' }
  /** A word or sign that was not understood. */
  | { readonly kind: 'other' }
  /** What makes the whole text unreadable: a term counted from an event, a part of a month without date, figures or words that could turn the meaning. */
  | { readonly kind: Block };

export type Block = 'counted' | 'vague' | 'impossible' | 'ambiguous';

/** Items found at a place of the text, and the place after them. */
export interface Found {
  readonly items: readonly DateItem[];
  readonly next: number;
}

/** One item found before `next`. */
export function one(item: DateItem, next: number): Found {
  return { items: [item], next };
}

/** Tells whether the token at a place is this mark; `glued` asks for no space before it. */
export function isMark(tokens: readonly DateToken[], at: number, text: string, glued = false): boolean {
  const token = tokens[at];
  return token?.kind === 'mark' && token.text === text && (token.glued || !glued);
}

/** The word at a place, or an empty text when there is none. */
export function wordAt(tokens: readonly DateToken[], at: number): string {
  const token = tokens[at];
  return token?.kind === 'word' ? token.text : '';
}

/** The figures at a place, or an empty text when there are none. */
export function figuresAt(tokens: readonly DateToken[], at: number): string {
  const token = tokens[at];
  return token?.kind === 'number' ? token.text : '';
}

/** The year that four figures name; undefined when they can be none of a plan. */
export function yearOf(figures: string): number | undefined {
  return /^(?:19|20|21)\d\d$/.test(figures) ? Number(figures) : undefined;
}
