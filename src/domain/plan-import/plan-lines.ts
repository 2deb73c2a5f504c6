import { findDate, type ReadDate } from './find-date.ts';
import { doubted, type PlanDraft } from './plan-draft.ts';
import type { DateReading } from './read-date.ts';
import {
  goesOn,
  hasListMark,
  looksLikeCaption,
  looksLikeSection,
  namesActor,
  oneLineNames,
  oneLineTitle,
  sectionName,
  trimTitle,
  withoutListMark,
} from './title-text.ts';

/**
 * Reads work with its date out of lines: «03.02.2027 — публикация», «1) загрузка форм до 5 марта; 2) …», or a date in a line of its
 * own, which then belongs to the lines after it, or to those before when the text ends with a date.
 */
export function readPlanLines(lines: readonly string[], readDate: ReadDate): PlanDraft[] {
  const read = lines
    .flatMap(listItemsOf)
    .filter(saysSomething)
    .map((line) => readLine(line, readDate));
  const dateFollows = read.at(-1)?.kind === 'date' && read[0]?.kind !== 'date';
  const drafts: PlanDraft[] = [];
  let section = '';
  let sectionUsed = true;
  let date: LineDate | undefined;
  /** A date that no line took yet: it is not lost either. */
  let lone: LineDate | undefined;
  /** The first draft that waits for a date behind it. */
  let waiting = 0;
  /** A small letter tells of a line that goes on only below one that began otherwise. */
  let mayGoOn = false;

  const add = (draft: Omit<PlanDraft, 'section' | 'aside'>) => {
    drafts.push({ ...draft, section, aside: '' });
    sectionUsed = true;
    lone = undefined;
  };
  const currentDate = () => (date ? dateOf(date) : { dateText: '', reading: readDate('') });
  const keepLoneDate = () => {
    const used = sectionUsed;
    if (lone) add({ title: lone.dateText, ...dateOf(lone), responsible: '' });
    sectionUsed = used;
  };
  const keepUnusedSection = () => {
    if (!sectionUsed) add({ title: section, ...currentDate(), responsible: '' });
  };

  for (const line of read) {
    if (line.kind === 'date') {
      keepLoneDate();
      if (dateFollows) keepUnusedSection();
      const work = dateFollows ? drafts.slice(waiting) : [];
      for (const draft of work) Object.assign(draft, dateOf(line));
      if (work.length === 0) lone = line;
      if (!dateFollows) date = line;
      waiting = drafts.length;
      mayGoOn = false;
    } else if (line.kind === 'dated') {
      keepLoneDate();
      date = undefined;
      add({ title: line.title, ...dateOf(line), responsible: line.responsible });
      waiting = drafts.length;
      mayGoOn = !goesOn(line.line);
    } else if (mayGoOn && goesOn(line.line)) {
      const last = drafts.at(-1);
      if (last) last.title = oneLineTitle(`${last.title} ${line.text}`);
    } else if (!line.marked && looksLikeCaption(line.text) && drafts.length === 0) {
      continue;
    } else if (!line.marked && looksLikeSection(line.text) && !/\d\.\d/.test(line.text)) {
      keepUnusedSection();
      section = sectionName(line.text);
      sectionUsed = false;
      mayGoOn = false;
    } else {
      mayGoOn = !goesOn(line.line);
      add({
        title: oneLineTitle(line.text),
        ...currentDate(),
        responsible: line.responsible,
      });
    }
  }
  keepUnusedSection();
  keepLoneDate();
  return drafts;
}

interface LineDate {
  dateText: string;
  reading: DateReading;
}

type ReadLine =
  | ({ kind: 'date' } & LineDate)
  | ({ kind: 'dated'; line: string; title: string; responsible: string } & LineDate)
  | { kind: 'text'; line: string; text: string; responsible: string; marked: boolean };

function readLine(line: string, readDate: ReadDate): ReadLine {
  const marked = hasListMark(line);
  const { rest, responsible } = takeResponsible(withoutListMark(line));
  const caption = !marked && looksLikeCaption(rest);
  const found = caption ? undefined : findDate(rest, readDate);
  if (!found) return { kind: 'text', line, text: rest, responsible, marked };
  const date = { dateText: found.text, reading: found.reading };
  const [before, after] = [trimTitle(rest.slice(0, found.from)), trimTitle(rest.slice(found.to))];
  if (before === '' && after === '') return { kind: 'date', ...date };
  if (before === '') return { kind: 'dated', line, ...splitActor(after, responsible), ...date };
  if (after === '') return { kind: 'dated', line, title: oneLineTitle(before), responsible, ...date };
  if (
    /[\s—–:;,(-]$/.test(rest.slice(0, found.from)) &&
    /^[)\s]*[—–:;,|-]/.test(rest.slice(found.to)) &&
    namesActor(after)
  )
    return {
      kind: 'dated',
      line,
      title: oneLineTitle(before),
      responsible: responsible || oneLineNames(after),
      ...date,
    };
  // The date stands within the sentence: which work it is for, the reader knows better.
  return { kind: 'dated', line, title: oneLineTitle(rest), responsible, ...date, reading: doubted(found.reading) };
}

/** «публикация инструкций — федеральный организатор» */
function splitActor(text: string, responsible: string): { title: string; responsible: string } {
  const parts = /^(.+?)\s*(?:[—–|;]|\s-\s|\()\s*([^—–|;()]+?)\)?$/.exec(text);
  const [, title, actor] = parts ?? [];
  if (responsible === '' && title !== undefined && actor !== undefined && namesActor(actor))
    return { title: oneLineTitle(title), responsible: oneLineNames(actor) };
  return { title: oneLineTitle(text), responsible };
}

/** «… Ответственный: региональный координатор» */
function takeResponsible(line: string): { rest: string; responsible: string } {
  const [whole, names] =
    /[\s(;,.—–-]*(?:отв\.|ответственн(?:ый|ые|ая)|исполнител[ьи])\s*[:—–-]\s*([^()]+)\)?$/i.exec(line) ?? [];
  if (whole === undefined || names === undefined) return { rest: line, responsible: '' };
  return { rest: line.slice(0, -whole.length), responsible: oneLineNames(names.replace(/\.$/, '')) };
}

/** Items that stand in one line: «1) …; 2) …». */
function listItemsOf(line: string): string[] {
  if (!/^\D{0,80}\d{1,2}\)\s/.test(line)) return [line];
  return line.split(/\s+(?=\d{1,2}\)\s)/).map((item) => item.trim());
}

function dateOf({ dateText, reading }: LineDate): LineDate {
  return { dateText, reading };
}

/** Lines of dots and dashes, or the bare number of a section, say nothing. */
function saysSomething(line: string): boolean {
  return /[а-яёa-z\d]/i.test(sectionName(`${line} `));
}
