import { expect, test } from './test.ts';

test.describe('A coordinator who does not know a word', () => {
  test('opens its meaning with a click, and nothing on the page moves', async ({ site }) => {
    await site.open('/duties/archives-printing/');
    const term = site.term('ФИС ОКО');
    const before = await term.boundingBox();

    await term.click();

    await expect(site.meaning('ФИС ОКО')).toContainText(
      'Федеральная информационная система оценки качества образования',
    );
    expect(await term.boundingBox()).toEqual(before);
    await site.page.mouse.click(5, 5);
    await expect(site.meaning('ФИС ОКО')).toBeHidden();
  });

  test('does it with the keyboard and comes back to the word', async ({ site }) => {
    await site.open('/duties/archives-printing/');
    const term = site.term('ФИС ОКО');

    await term.press('Enter');
    await expect(site.meaning('ФИС ОКО')).toBeFocused();
    await site.page.keyboard.press('Escape');

    await expect(site.meaning('ФИС ОКО')).toBeHidden();
    await expect(term).toBeFocused();
  });

  test('goes on to the glossary', async ({ site }) => {
    await site.open('/duties/archives-printing/');
    await site.term('ФИС ОКО').click();
    await site.meaning('ФИС ОКО').getByRole('link').click();
    await expect(site.page).toHaveURL(/\/glossary\/#fis-oko$/);
  });

  test('sees the whole meaning on a phone', async ({ site }) => {
    await site.page.setViewportSize({ width: 390, height: 844 });
    await site.open('/duties/archives-printing/');
    await site.term('ФИС ОКО').click();
    const box = await site.meaning('ФИС ОКО').boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 390).toBe(true);
    expect(await site.overflow()).toBe(0);
  });

  test('lands in the glossary when the meaning cannot be fetched', async ({ site, context, trouble }) => {
    trouble.expect(/Failed to load resource/);
    await context.route('**/glossary/terms.json', (route) => route.fulfill({ status: 500, body: 'no' }));
    await site.open('/duties/archives-printing/');
    await site.term('ФИС ОКО').click();
    await expect(site.page).toHaveURL(/\/glossary\/#fis-oko$/);
  });
});

test('A reader chooses the theme once for all pages', async ({ site }) => {
  await site.open('/support/');
  await site.themes.selectOption('dark');
  await expect(site.page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await site.open('/calendar/');
  await expect(site.page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(site.themes).toHaveValue('dark');
});
