import { dateParts } from '#domain/dates/iso-date.ts';
import { deadlineSpan } from '#domain/schedule/deadlines.ts';
import type { DeadlineDate } from '#schemas/cycle.ts';
import { dutyIdOfPage, type Located, situationIdOfPage, type Problem, type SiteContent } from './site-content.ts';

/** A checklist shorter than this says nothing, a longer one is not read to its end. */
const CHECKLIST_ITEMS = { least: 4, most: 12 };

/** What must exist as a whole: every provision told, every duty with page and checklist, one current cycle, dates in their year. */
export function findCoverageProblems(content: SiteContent): Problem[] {
  return [
    ...untoldProvisions(content),
    ...dutiesWithoutChecklist(content),
    ...pagesOutOfPlace(content),
    ...checklistsOutOfSize(content),
    ...cyclesOutOfOrder(content),
    ...workingDaysOutOfOrder(content),
  ];
}

function untoldProvisions({ provisions, docs, contacts }: SiteContent): Problem[] {
  const inDuties = new Set(docs.flatMap(({ data }) => (data.duty ? data.provisions : [])));
  const inContacts = new Set(contacts.flatMap(({ data }) => data.provisions));
  return provisions.flatMap(({ id, file, data }) => {
    if (data.kind === 'support' ? inContacts.has(id) : inDuties.has(id)) return [];
    const right =
      data.kind === 'support'
        ? `канал с provisions: [${id}] в content/contacts.yaml`
        : `страница обязанности в content/docs/duties с provisions: [${id}]`;
    return [{ file, field: id, wrong: 'положение нигде не рассказано', right }];
  });
}

function dutiesWithoutChecklist({ docs, checklists }: SiteContent): Problem[] {
  const withChecklist = new Set(checklists.map(({ data }) => data.duty));
  return docs.flatMap(({ id, file, data }) => {
    const dutyId = dutyIdOfPage(id);
    if (!data.duty || dutyId === undefined || withChecklist.has(dutyId)) return [];
    return [
      { file, field: 'duty', wrong: 'у обязанности нет чек-листа', right: `файл content/checklists/${dutyId}.yaml` },
    ];
  });
}

function pagesOutOfPlace({ docs, checklists }: SiteContent): Problem[] {
  return [
    ...docs.flatMap(({ id, file, data }) => [
      ...misplaced(file, 'duty', data.duty, dutyIdOfPage(id), 'content/docs/duties'),
      ...misplaced(file, 'situation', data.situation, situationIdOfPage(id), 'content/docs/situations'),
    ]),
    ...checklists
      .filter(({ id, data }) => data.duty !== undefined && id !== data.duty)
      .map(({ file, data }) => ({
        file,
        field: 'duty',
        wrong: 'имя файла не совпадает с обязанностью',
        right: `content/checklists/${data.duty}.yaml`,
      })),
  ];
}

/** A field that makes a page a duty or a situation belongs to the pages of one folder, and to all of them. */
function misplaced(file: string, field: string, value: unknown, id: string | undefined, folder: string): Problem[] {
  if (value !== undefined && id === undefined)
    return [{ file, field, wrong: `поле ${field} у страницы из другой папки`, right: `файл в ${folder}` }];
  if (value === undefined && id !== undefined)
    return [{ file, field, wrong: `в шапке нет поля ${field}`, right: `${field}: как у других страниц ${folder}` }];
  return [];
}

function checklistsOutOfSize({ checklists }: SiteContent): Problem[] {
  return checklists.flatMap(({ file, data }) => {
    const count = data.sections.flatMap((section) => section.items).length;
    if (count >= CHECKLIST_ITEMS.least && count <= CHECKLIST_ITEMS.most) return [];
    return [
      {
        file,
        field: 'sections',
        wrong: `пунктов в чек-листе: ${count}`,
        right: `от ${CHECKLIST_ITEMS.least} до ${CHECKLIST_ITEMS.most}: лишнее объедините или вынесите`,
      },
    ];
  });
}

function cyclesOutOfOrder({ cycles }: SiteContent): Problem[] {
  const current = cycles.filter(({ data }) => data.current);
  const file = 'content/cycles';
  return [
    ...(current.length === 1
      ? []
      : [
          {
            file,
            field: 'current',
            wrong: `текущих циклов: ${current.length}`,
            right: 'current: true ровно в одном файле',
          },
        ]),
    ...cycles.flatMap((cycle) => [
      ...misnamed('content/cycles', cycle),
      ...cycle.data.deadlines
        .filter(({ date }) => isOutside(cycle.data.year, date))
        .map((deadline) => ({
          file: cycle.file,
          field: `${deadline.id}.date`,
          wrong: `дата не из ${cycle.data.year} года`,
          right: `дата ${cycle.data.year} года или запись в файле другого цикла`,
        })),
    ]),
  ];
}

function workingDaysOutOfOrder({ workingDays }: SiteContent): Problem[] {
  return workingDays.flatMap((year) => misnamed('content/working-days', year));
}

/** A file of a year is called by it, so no year has two. */
function misnamed(folder: string, { id, file, data }: Located<{ year: number }>): Problem[] {
  if (id === String(data.year)) return [];
  return [{ file, field: 'year', wrong: 'год не совпадает с именем файла', right: `${folder}/${data.year}.yaml` }];
}

function isOutside(year: number, date: DeadlineDate): boolean {
  const span = deadlineSpan(date);
  return span !== undefined && [span.first, span.last].some((day) => dateParts(day).year !== year);
}
