import type { ContentFile } from '#content-check/content-file.ts';
import type { SiteContent } from '#domain/integrity/site-content.ts';
import { type EditorialProblem, problemAt, type ProjectRule } from './rule.ts';

/** Names of forms are known only from sources; «[название формы]» is a field to fill in. */
export const formNames: ProjectRule = {
  name: 'form-names',
  find: ({ documents, content }) => {
    const known = content.sources.map(({ data }) => data.title.toLowerCase());
    return documents
      .flatMap(({ units }) => units)
      .filter(({ audience, isCitation }) => audience === 'reader' && !isCitation)
      .flatMap((unit) =>
        [...unit.text.matchAll(/(?<![а-яё])форм(?:а|у|ы|е|ой|ам|ами|ах)?\s+«([^»[][^»]*)»/giu)]
          .filter(({ 1: name = '' }) => !known.some((title) => title.includes(name.toLowerCase())))
          .map(({ 0: form, index }) =>
            problemAt(unit, index, `названия форм в источниках нет: ${form}`, '«форма сбора данных» без имени'),
          ),
      );
  },
};

/** Phones are not known from any source. Looked for in the files as they are: a phone hides in code and in ids, too. */
export function phoneProblems(files: ContentFile[]): EditorialProblem[] {
  return files.flatMap((file) =>
    onLines(file, withoutWebAddresses, PHONE, ({ 0: phone }) => ({
      rule: 'phones',
      wrong: `похоже на телефон: ${phone.trim()}`,
      right: 'телефонов в источниках нет; каналы связи — только в content/contacts.yaml',
    })),
  );
}

const PHONE =
  /(?<![\d.\-/])(?:\+7|8)[\s(-]{0,2}\d{3,4}[\s)-]{0,2}\d{2,3}[\s-]?\d{2}[\s-]?\d{2}(?![\d-])|\(\d{3,5}\)\s?\d{1,3}-\d{2}-\d{2}|(?<![\d-])\d{1,3}-\d{2}-\d{2}(?![\d-])/g;

/** Addresses that a reader may be sent to: those of the channels and of the sources. */
export function addressProblems(files: ContentFile[], { contacts, sources }: SiteContent): EditorialProblem[] {
  const known = new Set(
    [...contacts.map(({ data }) => data.address), ...sources.flatMap(({ data }) => data.url ?? [])].map(plain),
  );
  return files.flatMap((file) =>
    onLines(
      file,
      (line) => line,
      ADDRESS,
      ({ 0: address }) =>
        known.has(plain(address))
          ? undefined
          : {
              rule: 'addresses',
              wrong: `адреса нет ни в каналах, ни в источниках: ${address}`,
              right: 'адрес из content/contacts.yaml или content/sources.yaml',
            },
    ),
  );
}

const ADDRESS = /https?:\/\/[^\s«»"'`<>()\]]*[^\s«»"'`<>()\].,;:!?]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

function plain(address: string): string {
  return address.replace(/\/$/, '').toLowerCase();
}

function withoutWebAddresses(line: string): string {
  return line.replace(ADDRESS, '');
}

function onLines(
  { path, text }: ContentFile,
  prepare: (line: string) => string,
  pattern: RegExp,
  judge: (match: RegExpExecArray) => Pick<EditorialProblem, 'rule' | 'wrong' | 'right'> | undefined,
): EditorialProblem[] {
  return text.split('\n').flatMap((line, index) =>
    [...prepare(line).matchAll(pattern)].flatMap((match) => {
      const judgement = judge(match);
      return judgement ? [{ ...judgement, file: path, line: index + 1, field: '', context: line }] : [];
    }),
  );
}
