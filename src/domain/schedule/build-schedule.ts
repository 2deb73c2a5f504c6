import { workingCalendar } from '#domain/dates/working-days.ts';
import { dutyIdOfPage, type SiteContent } from '#domain/integrity/site-content.ts';
import type { Schedule } from './schedule.ts';

/** Makes the schedule out of checked content. */
export function buildSchedule(content: ScheduledContent): Schedule {
  const { cycles, stages, docs, sources, regions, workingDays } = content;
  const deadlines = cycles.flatMap(({ data }) => data.deadlines);
  const cited = new Set(deadlines.flatMap((deadline) => deadline.sources));
  return {
    cycle: cycles.find(({ data }) => data.current)?.data.year ?? 0,
    cycles: cycles
      .map(({ data }) => ({ year: data.year, deadlines: data.deadlines }))
      .sort((one, other) => other.year - one.year),
    stages: stages
      .map(({ data: { id, order, title, responsible, duties, matchWords } }) => ({
        ...{ id, order, title, responsible, duties, matchWords },
      }))
      .sort((one, other) => one.order - other.order),
    duties: docs
      .flatMap(({ id, data }) => {
        const duty = dutyIdOfPage(id);
        return duty !== undefined && data.duty ? [{ id: duty, title: data.title, order: data.duty.order }] : [];
      })
      .sort((one, other) => one.order - other.order)
      .map(({ id, title }) => ({ id, title })),
    sources: Object.fromEntries(sources.filter(({ id }) => cited.has(id)).map(({ id, data }) => [id, data.title])),
    workingCalendar: workingCalendar(workingDays.map(({ data }) => data)),
    zones: Object.fromEntries(regions.map(({ id, data }) => [id, data.zones.map(({ offset }) => offset)])),
  };
}

type ScheduledContent = Pick<SiteContent, 'cycles' | 'stages' | 'docs' | 'sources' | 'regions' | 'workingDays'>;
