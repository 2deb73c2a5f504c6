import { expect, it } from 'vitest';
import { readCsv, writeCsv } from '#domain/tables/csv.ts';
import { scheduleTable } from '#text/schedule-table.ts';
import { atMoment, fromTo, unknownDate, untilDay } from '../../builders/cycle.ts';
import { ownEntry } from '../../builders/schedule-entry.ts';
import { describeInTimeZones } from '../../builders/time-zones.ts';

const titles = {
  duty: (id: string) => `обязанность ${id}`,
  stage: (id: string) => `этап ${id}`,
  source: (id: string) => `источник ${id}`,
};

describeInTimeZones('the table of the schedule', () => {
  it('has a row an entry, with days as Excel reads them', () => {
    const table = scheduleTable(
      [
        ownEntry({ date: untilDay('2026-09-30'), wording: 'не позднее 30 сентября', responsible: 'ОО', note: 'ждём' }),
        ownEntry({
          date: fromTo('2026-10-05', '2026-10-23'),
          standing: 'estimate',
          roles: ['coordinator'],
          done: true,
        }),
        ownEntry({ date: atMoment('2026-12-01T23:59'), standing: 'own', duties: ['a', 'b'], stages: ['c'] }),
        ownEntry({ date: unknownDate, source: 'official', standing: 'unknown', sources: ['x', 'y'] }),
        ownEntry({ date: untilDay('2026-09-30'), source: 'official', standing: 'approved', isCancelled: true }),
      ],
      titles,
    );
    const what = 'Загрузка форм сбора';
    const plan = 'план-график, скопировано вами: не позднее 30 сентября';
    expect(table.map((row) => row.join('|'))).toEqual([
      'Начало|Конец|День недели|Время (мск)|Что|Обязанность|Этап|Кто|Статус|Сделано|Заметка|Источник',
      `30.09.2026|30.09.2026|среда||${what}|||ОО|из вашего плана||ждём|${plan}`,
      `05.10.2026|23.10.2026|понедельник – пятница||${what}|||региональный координатор|ориентир, не срок|да||`,
      `01.12.2026|01.12.2026|вторник|23:59|${what}|обязанность a; обязанность b|этап c||своя дата|||`,
      `||||${what}||||не опубликован|||источник x; источник y`,
      `30.09.2026|30.09.2026|среда||${what}||||отменено|||`,
    ]);
    expect(readCsv(writeCsv(table))).toEqual(table);
  });
});

it('has as many cells in every row as headings', () => {
  const table = scheduleTable([ownEntry(), ownEntry({ date: unknownDate })], titles);
  expect(new Set(table.map((row) => row.length))).toEqual(new Set([12]));
});
