import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { momentToDate, moscowToday, parseMoscowMoment } from '#domain/dates/moscow-time.ts';
import { clockElsewhere, regionClock, regionClockOf } from '#domain/regions/region-time.ts';
import { urgency } from '#domain/schedule/urgency.ts';
import { type Region, regionSchema } from '#schemas/region.ts';

const written = parse(readFileSync(new URL('../../../../content/regions.yaml', import.meta.url), 'utf8')) as unknown[];
const regions: Region[] = written.map((region) => regionSchema.parse(region));

/** The zones of the IANA database that are not Moscow's, with the regions and the parts of regions that keep them. */
const ZONES: Record<string, string[]> = {
  'Europe/Kaliningrad': ['kaliningrad'],
  'Europe/Samara': ['samara', 'udmurtia'],
  'Europe/Astrakhan': ['astrakhan'],
  'Europe/Saratov': ['saratov'],
  'Europe/Ulyanovsk': ['ulyanovsk'],
  'Europe/Volgograd': ['volgograd'],
  'Europe/Kirov': ['kirov'],
  'Asia/Yekaterinburg': [
    'bashkortostan',
    'perm',
    'kurgan',
    'orenburg',
    'sverdlovsk',
    'tyumen',
    'chelyabinsk',
    'khanty-mansi',
    'yamalo-nenets',
  ],
  'Asia/Omsk': ['omsk'],
  'Asia/Barnaul': ['altai-krai', 'altai-republic'],
  'Asia/Novosibirsk': ['novosibirsk'],
  'Asia/Tomsk': ['tomsk'],
  'Asia/Novokuznetsk': ['kemerovo'],
  'Asia/Krasnoyarsk': ['krasnoyarsk', 'khakassia', 'tyva'],
  'Asia/Irkutsk': ['irkutsk', 'buryatia'],
  'Asia/Chita': ['zabaykalsky'],
  'Asia/Yakutsk': ['amur', 'yakutia 0'],
  'Asia/Vladivostok': ['primorsky', 'khabarovsk', 'jewish'],
  'Asia/Ust-Nera': ['yakutia 1'],
  'Asia/Magadan': ['magadan'],
  'Asia/Sakhalin': ['sakhalin'],
  'Asia/Srednekolymsk': ['yakutia 2'],
  'Asia/Kamchatka': ['kamchatka'],
  'Asia/Anadyr': ['chukotka'],
};

const zoneOf = new Map(Object.entries(ZONES).flatMap(([zone, keepers]) => keepers.map((keeper) => [keeper, zone])));

/** Hours ahead of Moscow by the database of the machine that runs the test, in winter and in summer. */
function offsets(zone: string): number[] {
  return ['2026-01-15T12:00:00Z', '2026-07-15T12:00:00Z'].map((moment) => {
    const hour = (timeZone: string) => {
      const parts = new Intl.DateTimeFormat('en-GB', { timeZone, day: 'numeric', hour: 'numeric', hourCycle: 'h23' });
      const { day = '0', hour = '0' } = Object.fromEntries(
        parts.formatToParts(new Date(moment)).map(({ type, value }) => [type, value]),
      );
      return Number(day) * 24 + Number(hour);
    };
    return hour(zone) - hour('Europe/Moscow');
  });
}

describe('the regions', () => {
  it('are the 89 of the Constitution, each once', () => {
    expect(regions).toHaveLength(89);
    expect(new Set(regions.map(({ id }) => id)).size).toBe(89);
    expect(new Set(regions.map(({ name }) => name)).size).toBe(89);
  });

  it('are all in the table of zones, or keep Moscow time', () => {
    const known = new Set(regions.flatMap(({ id, zones }) => [id, ...zones.map((_, zone) => `${id} ${zone}`)]));
    expect([...zoneOf.keys()].filter((keeper) => !known.has(keeper))).toEqual([]);
  });

  it.each(regions.flatMap(({ id, zones }) => zones.map(({ offset }, zone) => [id, zone, offset] as const)))(
    '%s, part %i, is %i hours ahead of Moscow',
    (id, zone, offset) => {
      const key = zoneOf.has(id) ? id : `${id} ${zone}`;
      expect(new Set(offsets(zoneOf.get(key) ?? 'Europe/Moscow'))).toEqual(new Set([offset]));
    },
  );
});

describe('the clock of a region', () => {
  it.each([
    [-1, '2026-12-01', '22:59'],
    [0, '2026-12-01', '23:59'],
    [1, '2026-12-02', '00:59'],
    [9, '2026-12-02', '08:59'],
  ])('%i hours ahead of Moscow shows %s, %s at the end of 1 December in Moscow', (offset, date, clock) => {
    expect(regionClockOf(parseMoscowMoment('2026-12-01T23:59'), offset)).toEqual({ date, clock });
  });

  const everyOffset = [...new Set(regions.flatMap(({ zones }) => zones.map(({ offset }) => offset)))];

  it.each(everyOffset)('around midnight in Moscow is that of the zone, %i hours ahead, minute by minute', (offset) => {
    const zone = [...zoneOf].find(([keeper]) => offsetOf(keeper) === offset)?.[1] ?? 'Europe/Moscow';
    for (const clock of ['2026-12-01T23:58', '2026-12-01T23:59', '2026-12-02T00:00', '2026-12-02T00:01']) {
      const moment = parseMoscowMoment(clock);
      const shown = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
      const { date, clock: time } = regionClockOf(moment, offset);
      expect(`${date} ${time}`).toBe(shown.format(momentToDate(moment)));
      // How near a term is, is counted by the day of Moscow, wherever the reader is.
      expect(urgency({ kind: 'instant', at: moment }, moscowToday(momentToDate(moment))).state).toBe('today');
    }
  });

  function offsetOf(keeper: string): number | undefined {
    const [id = '', part = '0'] = keeper.split(' ');
    return regions.find((region) => region.id === id)?.zones[Number(part)]?.offset;
  }

  it('goes over the year’s end', () => {
    expect(regionClock(new Date('2026-12-31T20:30:00Z'), 9)).toEqual({ date: '2027-01-01', clock: '08:30' });
  });
});

describe('the clock of the computer', () => {
  const moment = new Date('2026-09-14T12:00:00Z');

  it.each([
    // Moscow’s zone in Moscow, Kamchatka’s on Kamchatka.
    [0, -180],
    [9, -720],
  ])('is not spoken of where it keeps the time of the region, %i hours ahead of Moscow', (offset, computer) => {
    expect(clockElsewhere(moment, offset, computer)).toBeUndefined();
  });

  it.each([
    // An old computer in Volgograd, an hour ahead; one on Moscow time on Kamchatka; one on UTC; one in India, where the hours are halved.
    [0, -240, '16:00'],
    [9, -180, '15:00'],
    [0, 0, '12:00'],
    [0, -330, '17:30'],
  ])('is told where it is an hour or more away: region %i, computer %i', (offset, computer, clock) => {
    expect(clockElsewhere(moment, offset, computer)).toEqual({ date: '2026-09-14', clock });
  });
});

describe('a region', () => {
  it.each([
    [{ offset: 10 }, 'такой разницы с Москвой нет'],
    [{ offset: -2 }, 'такой разницы с Москвой нет'],
    [{ offset: 1.5 }, undefined],
  ])('keeps no time like %j', (zone, told) => {
    const { error } = regionSchema.safeParse({ id: 'kirov', name: 'Кировская область', zones: [zone] });
    expect(error?.issues).toHaveLength(1);
    if (told) expect(error?.issues[0]?.message).toContain(told);
  });

  it('with several zones says where each is kept', () => {
    const zones = [{ offset: 6, part: 'Якутск' }, { offset: 7 }];
    const { error } = regionSchema.safeParse({ id: 'yakutia', name: 'Якутия', zones });
    expect(error?.issues[0]?.message).toContain('часовых поясов несколько');
  });
});
