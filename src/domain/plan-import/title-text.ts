import { words } from '#domain/faq/normalise.ts';
import { tidyLines } from '#domain/tables/tidy-text.ts';

/** A cell of row numbers: «1», «2.», «3)», «1.2». */
export function isRowNumber(text: string): boolean {
  return /^(?:№\s*)?\d{1,3}(?:\.\d{1,3})*[.)]?$/.test(text);
}

/** Whether a line begins as an item of a list does: «1) », «2. », «а) », «• », «— ». */
export function hasListMark(line: string): boolean {
  return LIST_MARK.test(line);
}

/** A line without the number or bullet before it. */
export function withoutListMark(line: string): string {
  return line.replace(LIST_MARK, '').trim();
}

/** A title in one line, without its number and the punctuation that lists leave at the end. */
export function oneLineTitle(text: string): string {
  const joined = tidyLines(text).reduce((all, line) => `${all}${glue(all, line, ';')}${line}`, '');
  return trimTitle(joined.replace(TITLE_NUMBER, ''));
}

/** A title without what lists and separators leave at its ends. */
export function trimTitle(text: string): string {
  return text
    .replace(/^[\s—–:;,.)-]+/, '')
    .replace(/[\s—–:;,(-]+$/, '')
    .replace(/([а-яё]{4}|[)»"])\.$/i, '$1');
}

/** Names of who is responsible in one line. */
export function oneLineNames(text: string): string {
  const joined = tidyLines(text).reduce((all, line) => `${all}${glue(all, line, ',')}${line}`, '');
  return joined.replace(/[\s;,]+$/, '');
}

/** Works that stand as a list in one cell, each with what stands before the list; one title when the cell is no list. */
export function worksOf(text: string): { lead: string; works: string[] } {
  const lines = tidyLines(text);
  const first = lines.findIndex(hasListMark);
  if (lines.filter(hasListMark).length > 1) {
    const lead = lines.slice(0, first).join(' ');
    const works = listItems(lines.slice(first));
    // «Размещение: / – инструкций; / – архивов» cannot be understood apart.
    return {
      lead,
      works: lead === '' ? works : works.map((work) => (goesOn(work) ? `${trimTitle(lead)}: ${work}` : work)),
    };
  }
  const closed = lines.slice(0, -1).every((line) => line.endsWith(';'));
  return { lead: '', works: lines.length > 1 && closed ? lines : [text] };
}

/** A heading of a part of the plan, as far as its words show: «I. Подготовка», «Этап 1», «ПРОВЕДЕНИЕ», «Контроль:». */
export function looksLikeSection(text: string): boolean {
  if (/^[IVXLХ]+[.)\s]/.test(text) || /:$/.test(text)) return true;
  if (/^(?:раздел|этап|блок|часть)(?![а-яё])/i.test(text) || /^[а-яё]+(?:ый|ой|ий) этап$/i.test(text)) return true;
  return text.length > 5 && text.includes(' ') && /[А-ЯЁ]{4}/.test(text) && text === text.toUpperCase();
}

/** The name of a document above the plan: it is neither a section nor work. */
export function looksLikeCaption(text: string): boolean {
  return /^(?:план|график|приложение|дорожная карта|календарный план|утвержд[её]н|сроки проведения)(?![а-яё])/i.test(
    text,
  );
}

/** A section without its number and the colon after it. */
export function sectionName(text: string): string {
  return trimTitle(text.replace(/^(?:[IVXLХ]+[.)]?|\d{1,3}(?:\.\d{1,3})*[.)])\s+/, ''));
}

/** A line that goes on with the one before: it begins small and is no item of a list. */
export function goesOn(line: string): boolean {
  return /^[а-яёa-z]/.test(line) && !hasListMark(line);
}

/** Whether a text begins as the name of somebody who does the work. */
export function namesActor(text: string): boolean {
  return ACTOR.test(words(text)[0] ?? '');
}

function listItems(lines: readonly string[]): string[] {
  return lines.reduce<string[]>((items, line) => {
    const last = items.at(-1);
    if (last === undefined || hasListMark(line)) return [...items, withoutListMark(line)];
    return [...items.slice(0, -1), `${last} ${line}`];
  }, []);
}

function glue(before: string, line: string, mark: string): string {
  if (before === '') return '';
  return /[.,;:—–-]$/.test(before) || !/^[А-ЯЁA-Z]/.test(line) ? ' ' : `${mark} `;
}

const LIST_MARK = /^(?:\d{1,3}(?:\.\d{1,3})*\)|\d{1,3}\.(?=\s|[А-ЯЁа-яё])|[а-яё]\)|[•·▪◦●*]|[-–—](?=\s))\s*/i;
const TITLE_NUMBER = /^(?:№\s*)?(?:\d{1,3}(?:\.\d{1,3})*[.)]\s*(?=\D)|\d{1,3}(?:\.\d{1,3})+\s+|[•·▪◦●*]\s*|[-–—]\s+)/;
const ACTOR =
  /^(?:(?:оо|спо|поо|оив|рк|мк|фо|фгбу|р?о?цои|цоко|фиоко)$|федеральн|региональн|муниципальн|ответственн|координатор|организатор|эксперт|рособрнадзор|министерств|департамент|управлени|комитет|колледж|техникум|образовательн|орган|специалист|директор|руководител)/;
