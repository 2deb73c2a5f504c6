import { readFile } from 'node:fs/promises';
import type { Download, Locator } from '@playwright/test';
import { calendarLinkText } from '#text/calendar-files.ts';
import { readEvents } from '../builders/calendar-file.ts';
import { cycles } from './content.ts';
import { expect, test } from './test.ts';

const PAGE = '/calendar/files/';

test('A coordinator finds the page in the menu and takes the dates of a year for Outlook', async ({ site }) => {
  await site.open('/calendar/');
  await site.menu.getByRole('link', { name: 'Даты в вашем календаре' }).click();
  await expect(site.heading).toHaveText('Даты в вашем календаре');

  const download = await downloadBy(site.main.getByRole('link', { name: calendarLinkText.year(2024) }));
  expect(download.suggestedFilename()).toBe('2024.ics');
  const uids = (await eventsOf(download)).map(({ uid }) => uid);
  expect(uids).toContain('2024-period@vpr-spo-coordinator');
});

test('Every year with dates has its file on the page, the others are named', async ({ site }) => {
  await site.open(PAGE);
  for (const { year, deadlines } of cycles)
    await expect(site.main.getByRole('link', { name: calendarLinkText.year(year) })).toHaveCount(
      deadlines.length > 0 ? 1 : 0,
    );
  await expect(site.main.getByText(calendarLinkText.withoutFile('2026, 2025'))).toBeVisible();
});

test('A coordinator adds one date to a calendar', async ({ calendar }) => {
  await calendar.open();
  const date = calendar.page.locator('li[id="2024-period"]');
  const download = await downloadBy(date.getByRole('link', { name: calendarLinkText.event }));
  expect(download.suggestedFilename()).toBe('2024-period.ics');
  const events = await eventsOf(download);
  expect(events.map(({ uid }) => uid)).toEqual(['2024-period@vpr-spo-coordinator']);
  expect(events[0]?.summary).toMatch(/^Ориентир, прошлый цикл 2024: /);
});

test('Programs get the official dates by one address', async ({ request }) => {
  const answer = await request.get('/calendar/dates.json');
  expect(answer.headers()['content-type']).toMatch(/^application\/json\b/);
  const { dates } = (await answer.json()) as { dates: { id: string }[] };
  expect(dates.map(({ id }) => id).sort()).toEqual(
    cycles.flatMap(({ deadlines }) => deadlines.map(({ id }) => id)).sort(),
  );
});

async function downloadBy(link: Locator): Promise<Download> {
  const coming = link.page().waitForEvent('download');
  await link.click();
  return coming;
}

async function eventsOf(download: Download) {
  return readEvents(await readFile(await download.path(), 'utf8'));
}
