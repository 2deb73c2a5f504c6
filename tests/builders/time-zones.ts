import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

/** West of UTC, both ends of Russia and Moscow; minutes from UTC as `getTimezoneOffset` counts them. */
const TIME_ZONES: [zone: string, offset: number][] = [
  ['Europe/Kaliningrad', -120],
  ['Europe/Moscow', -180],
  ['Asia/Kamchatka', -720],
  ['Pacific/Honolulu', 600],
];

/** Runs tests once in each time zone that the machine of a reader or of a builder may be set to. */
export function describeInTimeZones(title: string, tests: () => void): void {
  describe.each(TIME_ZONES)(`${title} (machine in %s)`, (zone, offset) => {
    beforeAll(() => void vi.stubEnv('TZ', zone));
    afterAll(() => void vi.unstubAllEnvs());

    it('has the clock of that zone', () => {
      expect(new Date(1_780_000_000_000).getTimezoneOffset()).toBe(offset);
    });

    tests();
  });
}
