import type { Backup } from '#domain/backup/backup-file.ts';
import { difference, onlyHere, type WrittenPlace } from '#domain/backup/difference.ts';
import { readItemText, readMark } from '#domain/checklists/marks.ts';
import { moscowToday } from '#domain/dates/moscow-time.ts';
import { parseOwnDate } from '#domain/own-dates/own-dates.ts';
import { NOTHING_WRITTEN, type Registers } from '#domain/records/registers.ts';
import { type Kind, writtenText } from '#text/backup.ts';
import { formatDate, formatDeadlineDate } from '#text/format-date.ts';
import { currentCycle } from '#stores/workspace.ts';
import type { ChecklistWords } from './checklist-words.ts';

/** Enough of a note to know it by. */
const NOTE_START = 160;
const ORDER: readonly Kind[] = ['new', 'newer', 'older', 'gone'];

/** What a copy has otherwise, in words: one row for each item, date or choice; what differs in several ways has several. */
export function differenceRows(here: Records, backup: Backup, words: ChecklistWords): DifferenceRow[] {
  const places = [
    ...difference(here, backup),
    ...onlyHere(here, backup).map((place) => ({ ...place, kind: 'gone' as const })),
  ];
  const groups = new Map<string, (WrittenPlace & { kind: Kind })[]>();
  for (const place of places) {
    const key = `${ORDER.indexOf(place.kind)} ${place.record} ${thingOf(place)}`;
    groups.set(key, [...(groups.get(key) ?? []), place]);
  }
  return [...groups]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([, group]) => {
      const [place] = group;
      if (!place) return [];
      const told = (records: Records): string =>
        group
          .map((each) => value(each, records.get(each.record) ?? NOTHING_WRITTEN))
          .filter(Boolean)
          .join('; ') || writtenText.nothing;
      return [{ kind: place.kind, ...name(place, words), here: told(here), there: told(backup.records) }];
    });
}

/** An item and a date have several registers, everything else one. */
function thingOf({ record, register }: WrittenPlace): string {
  return CHECKLIST.test(record) || record.endsWith(':own-dates') ? register.replace(/\.[a-z]+$/, '') : register;
}

function name(place: WrittenPlace, words: ChecklistWords): Pick<DifferenceRow, 'what' | 'where'> {
  const { record, register } = place;
  const [, cycle = '', kind = record] = /^(\d{4}):(.*)$/.exec(record) ?? [];
  const year = cycle === '' || Number(cycle) === currentCycle() ? [] : [writtenText.inCycle(cycle)];
  const list = CHECKLIST.exec(record)?.[1];
  if (list !== undefined) {
    const written = words.checklists.find(({ id }) => id === list);
    const item = thingOf(place);
    return {
      what: textOf(written?.items, item) ?? item,
      where: [writtenText.inList(written?.title ?? list), ...year].join(', '),
    };
  }
  const where = year.join('');
  if (kind === 'own-dates') return { what: writtenText.ownDate, where };
  if (kind === 'calendar-file') return { what: writtenText.calendarFile, where };
  if (kind === 'conditions')
    return { what: writtenText.condition(textOf(words.conditions, register) ?? register), where };
  const setting = kind === 'settings' ? textOf(writtenText.settings, register) : undefined;
  return { what: setting ?? writtenText.other(record, register), where };
}

/** What a register says; empty when nothing. */
function value({ record, register }: WrittenPlace, registers: Registers): string {
  const written = registers.get(register)?.value ?? null;
  if (written === null || written === '') return '';
  if (CHECKLIST.test(record)) return itemValue(register, registers);
  if (record.endsWith(':own-dates')) return ownDate(register, written);
  if (typeof written !== 'string' && typeof written !== 'number') return writtenText.chosen;
  const text = shortened(String(written));
  return record.endsWith(':conditions') ? (textOf(writtenText.answers, text) ?? text) : text;
}

function itemValue(register: string, registers: Registers): string {
  const [itemId = '', kind = ''] = register.split('.');
  if (kind === 'note' || kind === 'initials') {
    const text = readItemText(registers, itemId, kind)?.text ?? '';
    return text && writtenText[kind](shortened(text));
  }
  const mark = kind === 'mark' ? readMark(registers, itemId) : undefined;
  if (!mark || mark.state === 'todo') return '';
  const date = formatDate(moscowToday(new Date(mark.on)));
  const told = mark.state === 'done' ? writtenText.done(date) : writtenText.notNeeded(date);
  return mark.rev > 1 ? `${told}${writtenText.revision(mark.rev)}` : told;
}

function ownDate(register: string, written: unknown): string {
  if (register.endsWith('.note')) return typeof written === 'string' ? writtenText.note(shortened(written)) : '';
  if (register.endsWith('.done')) return written === true ? writtenText.dateDone : '';
  const date = parseOwnDate(written);
  return date ? `${shortened(date.title)}, ${formatDeadlineDate(date.date)}` : '';
}

function shortened(text: string): string {
  return text.length > NOTE_START ? `${text.slice(0, NOTE_START)}…` : text;
}

/** Names come from files of others: one may be that of something that every object has. */
function textOf(texts: Readonly<Record<string, string>> | undefined, id: string): string | undefined {
  return texts && Object.hasOwn(texts, id) ? texts[id] : undefined;
}

const CHECKLIST = /^\d{4}:checklist:(.+)$/;

type Records = ReadonlyMap<string, Registers>;

export interface DifferenceRow {
  readonly kind: Kind;
  readonly what: string;
  /** The list and the cycle; empty when there is nothing to say. */
  readonly where: string;
  readonly here: string;
  readonly there: string;
}
