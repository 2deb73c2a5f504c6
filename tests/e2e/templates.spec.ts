import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { fillInText, templateText } from '#text/templates.ts';
import { TemplatePage } from './pages/TemplatePage.ts';
import { expect, test as base } from './test.ts';

const test = base.extend<{ template: TemplatePage }>({
  template: ({ page }, use) => use(new TemplatePage(page)),
});

const LETTERS = ['participation-notice', 'instructions-reminder', 'form-reminder', 'protocol-reminder'];
const FORMS = [
  'coordinator-contact-sheet',
  'credentials-journal',
  'archive-handover-act',
  'acquaintance-sheet',
  'office-handover-act',
];

test('A coordinator finds all letters and blank forms on one page', async ({ site }) => {
  await site.open('/templates/');

  for (const id of [...LETTERS, ...FORMS])
    await expect(site.main.locator(`.sl-markdown-content a[href="/templates/${id}/"]`)).toBeVisible();
  await expect(site.main).toContainText('предложения сайта, а не официальные формы');
});

for (const id of [...LETTERS, ...FORMS]) {
  test(`«${id}» says that it is no official form, what it follows from, and leads back`, async ({ template }) => {
    await template.open(id);

    await expect(template.main.getByText(templateText.notOfficial)).toBeVisible();
    await expect(template.main.locator('.basis [data-provision]').first()).toBeVisible();
    await expect(template.main.getByRole('link', { name: templateText.all })).toBeVisible();
    await expect(template.main.locator('a[href^="/duties/"]').first()).toBeVisible();
    await expect(template.fields.first()).toBeVisible();
    await expect(template.sheet).not.toContainText('monitoring@');
    expect(await template.overflow()).toBe(0);
  });
}

test('What is typed stands at once wherever the letter names it', async ({ template }) => {
  await template.open('participation-notice');
  const places = template.sheet.getByText('Первый колледж');
  await expect(places).toHaveCount(0);

  await template.field('Наименование организации').fill('Первый колледж');
  await expect(places).toHaveCount(2);
  await expect(template.main).toContainText(fillInText.left((await template.fields.count()) - 1));

  await template.field('Наименование организации').fill('');
  await expect(places).toHaveCount(0);
  await expect(template.sheet.getByText('[наименование организации]')).toHaveCount(2);
});

test.describe('Where the browser allows the clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('a coordinator copies a letter with ordinary spaces and is told which fields are left', async ({ template }) => {
    await template.open('instructions-reminder');
    await template.field('Наименование организации').fill('Первый колледж');
    await template.button('copy').click();
    await expect(template.status).toContainText(fillInText.copied);
    await expect(template.status).toContainText(fillInText.left((await template.fields.count()) - 1));

    const copied = await template.clipboard();
    expect(copied).toContain('Организация: Первый колледж.');
    expect(copied).toContain('\n1. Видны ли материалы в вашем личном кабинете?\n2. ');
    expect(copied).not.toMatch(/\u00a0|[^\S\n]\n/);
  });

  test('a blank form keeps its table for programs that take one', async ({ template }) => {
    await template.open('coordinator-contact-sheet');
    await template.field('Должность координатора').fill('Методист <1>');
    await template.button('copy').click();
    await expect(template.status).toContainText(fillInText.copied);

    expect(await template.clipboard()).toContain('Должность\tМетодист <1>');
    const html = await template.page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item?.getType('text/html'))?.text();
    });
    expect(html).toContain('<td>Методист &lt;1&gt;</td>');
  });

  test('where a page has no clipboard for rich text, the plain text is copied', async ({ template }) => {
    await template.page.addInitScript(() => Object.assign(window, { ClipboardItem: undefined }));
    await template.open('form-reminder');
    await template.button('copy').click();
    await expect(template.status).toContainText(fillInText.copied);
    expect(await template.clipboard()).toContain('Прошу загрузить форму через ФИС ОКО');
  });
});

test('A coordinator downloads a file whose parts a strict reader takes, whatever was typed', async ({ template }) => {
  await template.open('office-handover-act');
  const hostile = 'Анна & <w:p>"ещё"</w:p> ]]> \u0001 🎓';
  await template.field('Субъект РФ').fill(hostile);
  const file = await template.download();

  expect(file.suggestedFilename()).toBe('Акт передачи дел координатора.docx');
  const parts = Object.entries(unzipSync(readFileSync(await file.path()))).map(([name, bytes]) => [
    name,
    strFromU8(bytes),
  ]);
  const read = await template.page.evaluate(
    (all) =>
      all.map(([name = '', xml = '']) => {
        const document = new DOMParser().parseFromString(xml, 'application/xml');
        const texts = [...document.getElementsByTagName('w:t')].map(({ textContent }) => textContent);
        return { name, broken: document.querySelector('parsererror') !== null, text: texts.join('') };
      }),
    parts,
  );
  expect(read.filter(({ broken }) => broken)).toEqual([]);
  const text = read.find(({ name }) => name === 'word/document.xml')?.text ?? '';
  expect(text).toContain(`Субъект РФ: ${hostile.replace('\u0001', '')}`);
  expect(text).toContain('[дата]');
});

test('A coordinator prints the sheet alone, a wide one on paper on its side', async ({ template }) => {
  await template.open('archive-handover-act');
  await template.print();
  await template.page.emulateMedia({ media: 'print' });

  await expect(template.sheet).toBeVisible();
  await expect(template.heading).toBeHidden();
  await expect(template.main.getByText(templateText.notOfficial)).toBeHidden();
  await expect(template.page.getByRole('textbox')).toHaveCount(0);
  expect(await paper(template)).toEqual(['on its side']);

  await template.page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(template.heading).toBeVisible();
});

test('A letter is printed on one upright page', async ({ template }) => {
  await template.open('participation-notice');
  await template.print();
  expect(await paper(template)).toEqual(['upright']);
});

test('Fields are cleared and brought back', async ({ template }) => {
  await template.open('form-reminder');
  await expect(template.button('clear')).toBeHidden();
  await template.field('Название формы').fill('Форма А');
  await template.button('clear').click();
  await expect(template.status).toHaveText(fillInText.cleared);
  await expect(template.sheet).not.toContainText('Форма А');
  await expect(template.button('undoClear')).toBeFocused();

  await template.button('undoClear').press('Enter');
  await expect(template.field('Название формы')).toHaveValue('Форма А');
  await expect(template.sheet.getByText('Форма А')).toHaveCount(2);
  await expect(template.button('clear')).toBeFocused();
});

test('What is typed is gone after the page is closed, and stands nowhere in the browser', async ({ template }) => {
  await template.open('credentials-journal');
  await expect(template.main).toContainText(fillInText.notStored);
  const before = await stored(template);
  await template.field('Субъект РФ').fill('Тайная область');
  expect(await stored(template)).toEqual(before);
  expect(template.page.url()).not.toContain('%');

  await template.page.reload();
  await expect(template.field('Субъект РФ')).toHaveValue('');
  await expect(template.sheet).not.toContainText('Тайная область');
});

test.describe('On a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  for (const id of ['participation-notice', 'archive-handover-act', 'office-handover-act']) {
    test(`«${id}» fits, and its table scrolls inside its frame`, async ({ template }) => {
      await template.open(id);
      await expect(template.fields.first()).toBeVisible();
      expect(await template.overflow()).toBe(0);
      expect(await template.cutOff()).toEqual([]);
    });
  }
});

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a coordinator reads the text with its prompts and meets no dead control', async ({ template }) => {
    await template.open('participation-notice');

    await expect(template.sheet).toBeVisible();
    await expect(template.prompts.first()).toBeVisible();
    await expect(template.scriptedControls).toHaveCount(0);
    await expect(template.main.locator('noscript p')).toHaveText(fillInText.withoutScript);
  });
});

async function stored({ page }: TemplatePage): Promise<string> {
  return page.evaluate(() => JSON.stringify([localStorage, sessionStorage, document.cookie]));
}

/** How each printed page lies. */
async function paper({ page }: TemplatePage): Promise<string[]> {
  const pdf = (await page.pdf({ preferCSSPageSize: true, format: 'A4' })).toString('latin1');
  return [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) =>
    Number(width) > Number(height) ? 'on its side' : 'upright',
  );
}
