/**
 * Takes a text apart into sentences; put together again they are the text. A full stop ends no sentence behind an initial or an
 * abbreviation, and behind «2022 г.» only when what comes next begins anew.
 */
export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of text.matchAll(/[.!?…]+[»”)\]]*\s+/g)) {
    const end = match.index + match[0].length;
    if (!isEnd(text.slice(start, match.index), match[0], text.slice(end))) continue;
    sentences.push(text.slice(start, end));
    start = end;
  }
  return start < text.length ? [...sentences, text.slice(start)] : sentences;
}

/** Words of a text: with letters or digits in them; words joined by hyphens count as one, an address or a number too. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\d\uFFFC]+(?:[-–.,:/\u0301][\p{L}\d\uFFFC]+)*/gu)?.length ?? 0;
}

function isEnd(before: string, stop: string, after: string): boolean {
  if (!/^[«„("[]*[\p{Lu}\d\uFFFC]/u.test(after)) return false;
  if (!/^\.\s*$/.test(stop)) return true;
  const last = /[\p{L}\d-]+$/u.exec(before)?.[0] ?? '';
  if (/^\p{Lu}$/u.test(last) || NEVER_LAST.test(last)) return false;
  if (last === 'г' || last === 'гг') return isYearEnd(before);
  return !(SELDOM_LAST.test(last) && /^[\d\uFFFC]/.test(after));
}

/** What they shorten always follows. */
const NEVER_LAST = /^(?:п|пп|ст|им|см|ул|стр|рис|табл|гл|ср|напр|т|тел)$/;
/** They may stand last, but not in front of a number. */
const SELDOM_LAST = /^(?:д|е|др|пр|руб|тыс|млн|ч|мин|кв|прил)$/;

/** «В 2022 г. Рособрнадзор…» goes on; «…закончить до 25 октября 2022 г. Так…» has ended. «г. Москва» is no year at all. */
function isYearEnd(before: string): boolean {
  if (!/\d\s*гг?$/.test(before)) return false;
  return !(countWords(before) <= LONGEST_OPENING && /^\s*(?:В|С|К|До|На|По|От|После|Для|Около|Уже)\s/.test(before));
}

/** «С 1 сентября 2024 г.» has five words. */
const LONGEST_OPENING = 5;
