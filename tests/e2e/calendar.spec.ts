import { readFile } from 'node:fs/promises';
import { cycleText, roleLabels, stageText } from '#text/calendar.ts';
import { cycles, stages } from './content.ts';
import { expect, test } from './test.ts';

const dates = cycles.flatMap(({ deadlines }) => deadlines);
const common = dates.filter(({ scope, kind }) => scope === 'federal' && ['period', 'deadline'].includes(kind));

test('A coordinator sees the 16 stages of a cycle in order', async ({ calendar }) => {
  await calendar.open();

  expect(stages).toHaveLength(16);
  await expect(calendar.stages).toHaveCount(16);
  await expect(calendar.stages.locator('.stage-title strong')).toHaveText(stages.map(({ title }) => title));
});

test('A coordinator sees the years 2021 to 2026, and which of them is the current one', async ({ calendar }) => {
  await calendar.open();

  expect(cycles.map(({ year }) => year)).toEqual([2021, 2022, 2023, 2024, 2025, 2026]);
  await expect(calendar.cycles).toHaveCount(6);
  for (const { year } of cycles) await expect(calendar.cycle(year)).toBeVisible();
  await expect(calendar.cycle(2026).getByText(cycleText.current)).toBeVisible();
  await expect(calendar.main.getByText(cycleText.current)).toHaveCount(1);
});

for (const year of [2025, 2026]) {
  test(`The calendar says plainly that nothing was found for ${year}`, async ({ calendar }) => {
    await calendar.open();
    const cycle = calendar.cycle(year);

    await expect(cycle.getByText(cycleText.notFound)).toBeVisible();
    await expect(cycle.locator('deadline-countdown')).toHaveCount(0);
    await expect(calendar.file(year)).toHaveCount(0);
  });
}

test('The home page says that no dates of this year are published, and leads to the calendar', async ({ site }) => {
  await site.open('/');
  await expect(site.main).toContainText('Дат 2026 года в открытых источниках мы не нашли');

  await site.main.getByRole('link', { name: 'Что известно о сроках' }).click();
  await expect(site.heading).toHaveText('Календарь');
});

for (const role of new Set(stages.flatMap(({ responsible }) => responsible))) {
  const own = stages.filter(({ responsible }) => responsible.includes(role));
  const name = roleLabels[role as keyof typeof roleLabels];

  test(`A reader shows only the stages of «${name}»`, async ({ calendar }) => {
    await calendar.open();
    await calendar.stageFilter.choice(name).check();

    await expect(calendar.stages).toHaveCount(own.length);
    for (const { title } of own) await expect(calendar.stages.getByText(title, { exact: true })).toBeVisible();
    await expect(calendar.stageFilter.status).toHaveText(`Показано: ${own.length} из 16`);
  });
}

test('A reader changes the choice of stages with the arrow keys and comes back to all', async ({ calendar }) => {
  await calendar.open();
  await expect(calendar.stageFilter.status).toBeEmpty();
  await calendar.stageFilter.choice(stageText.all).focus();

  await calendar.page.keyboard.press('ArrowDown');
  await expect(calendar.stageFilter.choice(stageText.all)).not.toBeChecked();
  await expect(calendar.stageFilter.status).not.toHaveText(/16 из 16/);
  await calendar.page.keyboard.press('ArrowUp');

  await expect(calendar.stageFilter.choice(stageText.all)).toBeChecked();
  await expect(calendar.stages).toHaveCount(16);
  await expect(calendar.stageFilter.status).toHaveText('Показано: 16 из 16');
});

test('A reader shows only the common terms and periods, and all dates again', async ({ calendar }) => {
  await calendar.open();
  await expect(calendar.dates).toHaveCount(dates.length);

  await calendar.dateFilter.choice(cycleText.federalOnly).check();
  expect(common.length).toBeLessThan(dates.length);
  await expect(calendar.dates).toHaveCount(common.length);
  await expect(calendar.dateFilter.status).toHaveText(`Показано: ${common.length} из ${dates.length}`);
  await expect(calendar.stages).toHaveCount(16);

  await calendar.dateFilter.choice(cycleText.all).check();
  await expect(calendar.dates).toHaveCount(dates.length);
});

test('A coordinator downloads the dates of 2024 as a calendar file', async ({ calendar }) => {
  await calendar.open();
  const coming = calendar.page.waitForEvent('download');
  await calendar.file(2024).click();

  const download = await coming;
  expect(download.suggestedFilename()).toBe('2024.ics');
  const text = await readFile(await download.path(), 'utf8');
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
  expect(text).toMatch(/\r\nEND:VCALENDAR\r\n$/);
  // One college's example is no term: it stands on the page, not in the file.
  const forAll = dates.filter(({ id, kind }) => id.startsWith('2024-') && kind !== 'example');
  expect(text.match(/^BEGIN:VEVENT/gm)).toHaveLength(forAll.length);
});

test('Every year with dates has a calendar file that calendar programs know by its type', async ({ request }) => {
  for (const { year, deadlines } of cycles) {
    const answer = await request.get(`/calendar/${year}.ics`);
    expect(answer.status(), String(year)).toBe(deadlines.length > 0 ? 200 : 404);
    if (deadlines.length === 0) continue;
    expect(answer.headers()['content-type'], String(year)).toMatch(/^text\/calendar\b/);
    expect(await answer.text()).toMatch(/^BEGIN:VCALENDAR\r\n/);
  }
});

test('No date of a previous year is counted down to, even where the clock stands before it', async ({ calendar }) => {
  await calendar.page.clock.setFixedTime(new Date('2024-09-10T09:00:00+03:00'));
  await calendar.open();

  await expect(calendar.cycle(2024)).toContainText('прошлый цикл');
  await expect(calendar.dates).toHaveCount(dates.length);
  await expect(calendar.countdowns).toHaveCount(0);
  await expect(calendar.main).not.toContainText(/через \d+ д(ень|ня|ней)/);
});

test('A link from a duty leads to its stage in the calendar', async ({ site, calendar }) => {
  await site.open('/duties/sign-in/');
  await site.main.locator('a[href="/calendar/#account-check"]').click();

  await expect(calendar.heading).toHaveText('Календарь');
  await expect(calendar.page.locator('li[id="account-check"]')).toBeInViewport();
});
