import type { Located } from '#domain/integrity/site-content.ts';
import { splitSentences } from '../sentences.ts';
import type { DocumentTexts, Mark, Place, TextUnit } from '../text-unit.ts';
import { type EditorialProblem, problemAt, type Project, type ProjectRule } from './rule.ts';

/** School practice and conclusions of the site carry their mark in the same section or step. */
export const schoolMarked: ProjectRule = {
  name: 'school-marked',
  find: (project) => [
    ...onPages(project, (unit, marks) =>
      isClaim(unit, SCHOOL) && !marks.some(({ certainty }) => certainty.some((one) => SCHOOL_DEGREES.has(one)))
        ? { wrong: 'школьная практика без пометки', right: "<Basis certainty={['school']} sources={[…]} /> рядом" }
        : undefined,
    ),
    ...onPages(project, (unit, marks) =>
      CONCLUSION.test(unit.text) && !marks.some(({ certainty }) => certainty.includes('inference'))
        ? { wrong: 'вывод сайта без пометки', right: "<Basis certainty={['inference', …]} … /> рядом" }
        : undefined,
    ),
    ...inEntries(project, (unit, basis) =>
      isClaim(unit, SCHOOL) && !basis.some((degree) => SCHOOL_DEGREES.has(degree))
        ? { wrong: 'школьная практика, а основание другое', right: 'basis с school и школьный источник' }
        : undefined,
    ),
  ],
};

/** What one region or college did carries its mark. */
export const regionMarked: ProjectRule = {
  name: 'region-marked',
  find: (project) => [
    ...onPages(project, (unit, marks) =>
      isClaim(unit, REGION) && !marks.some(({ sources }) => sources.length > 0)
        ? { wrong: 'практика региона без источника', right: "<Basis certainty={['regional']} sources={[…]} /> рядом" }
        : undefined,
    ),
    ...inEntries(project, (unit, _basis, sources) =>
      isClaim(unit, REGION) && sources.length === 0
        ? { wrong: 'практика региона без источника', right: 'sources: [id источника региона]' }
        : undefined,
    ),
  ],
};

/** A day of a month is a fact: something backs it in the same section or step. */
export const datesBacked: ProjectRule = {
  name: 'dates-backed',
  find: (project) => [
    ...onPages(project, (unit, marks) =>
      DAY.test(unit.text) && !marks.some(({ sources, provisions }) => sources.length + provisions.length > 0)
        ? { wrong: 'дата без источника', right: '<Basis … sources={[…]} /> в том же разделе или шаге' }
        : undefined,
    ),
    ...inEntries(project, (unit, _basis, sources) =>
      DAY.test(unit.text) && sources.length === 0
        ? { wrong: 'дата без источника', right: 'sources: [откуда дата]' }
        : undefined,
    ),
  ],
};

const SCHOOL = /(?<![а-яё])школ/i;
const SCHOOL_DEGREES = new Set(['school', 'inference']);
const CONCLUSION = /(?<![а-яё])вывод\p{L}* сайта/iu;
const REGION =
  /(?<![а-яё])[А-ЯЁ][а-яё]+(?:ой|ая) област(?:и|ь)(?![а-яё])|(?<![а-яё])[А-ЯЁ][а-яё]+(?:ком|кий) кра[йе]|(?<![а-яё])Республик[аие](?![а-яё])/u;
const DAY = /\d{1,2}\s(?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)(?![а-яё])/;
/** «Для СПО это не правило», «у школ свои графики»: the sentence warns and tells no practice. */
const WARNING =
  /(?<![а-яё])(?:не(?![а-яё])(?=.*(?:подход|правил|норм|относ|перенос|касает|год[ия]|действу|берите|ищите|путайте))|не(?:\s+\S+){0,2}\s+школ|свои(?![а-яё])|отдельн|аналоги)/i;

/** A sentence tells something when it neither warns, nor asks, nor only names a step or a mistake in bold. */
function isClaim({ text, lead, kind }: TextUnit, topic: RegExp): boolean {
  if (kind === 'heading' || kind === 'label') return false;
  const told = lead === '' ? text : text.replace(lead, '');
  return splitSentences(told).some(
    (sentence) => topic.test(sentence) && !WARNING.test(sentence) && !sentence.trim().endsWith('?'),
  );
}

type Judgement = { wrong: string; right: string } | undefined;

/** Asks about every text of a page's body and its marks: those of its step, and those of its section that belong to no other step. */
function onPages(
  { documents, content }: Project,
  judge: (unit: TextUnit, marks: Mark[]) => Judgement,
): Omit<EditorialProblem, 'rule'>[] {
  const files = new Set(content.docs.map(({ file }) => file));
  return documents
    .filter(({ file }) => files.has(file))
    .flatMap(({ units, marks }) =>
      units.flatMap((unit) => {
        const place = unit.place;
        if (!place) return [];
        const judgement = judge(
          unit,
          marks.filter((mark) => covers(mark.place, place)),
        );
        return judgement ? [problemAt(unit, 0, judgement.wrong, judgement.right)] : [];
      }),
    );
}

function covers(mark: Place, text: Place): boolean {
  return mark.section === text.section && (mark.item === undefined || mark.item === text.item);
}

/** Asks about every text of the answers, terms and stages, which name their basis in fields of their own. */
function inEntries(
  { documents, content }: Project,
  judge: (unit: TextUnit, basis: string[], sources: string[]) => Judgement,
): Omit<EditorialProblem, 'rule'>[] {
  const entries: Located<{ basis: string[]; sources: string[] }>[] = [
    ...content.faq,
    ...content.glossary,
    ...content.stages,
  ];
  const texts = new Map(documents.map((document) => [document.file, document]));
  return entries.flatMap(({ file, id, data }) =>
    unitsOfEntry(texts.get(file), id).flatMap((unit) => {
      const judgement = judge(unit, data.basis, data.sources);
      return judgement ? [problemAt(unit, 0, judgement.wrong, judgement.right)] : [];
    }),
  );
}

/** A list file holds many entries; their fields are named by their ids. */
function unitsOfEntry(document: DocumentTexts | undefined, id: string): TextUnit[] {
  const units = document?.units.filter(({ audience }) => audience === 'reader') ?? [];
  const isList = document?.file.endsWith('.yaml') ?? false;
  return isList ? units.filter(({ field }) => field.startsWith(`${id}.`)) : units;
}
