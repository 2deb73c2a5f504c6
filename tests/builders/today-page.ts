import type { TodayDeadline } from '#domain/today/current-stage.ts';
import { formatDeadlineDate } from '#text/format-date.ts';

/**
 * The page «Сегодня» as the server prints it over the test registry, with these dates of the cycle 2026. The element `<today-view>` must be
 * registered. Call `freshStores` before each test.
 */
export function aTodayPage(deadlines: readonly TodayDeadline[] = []): TodayPage {
  // Apart from the page, so that the element is connected with all its children, as in a browser.
  const printout = document.createElement('div');
  printout.innerHTML = `
    <today-view>
      <p data-part="date"></p>
      <p data-part="glance"><a data-part="open-items"></a><a data-part="next-date" hidden></a><a data-part="changed-items" hidden></a></p>
      <section class="now">
        <div data-part="newcomer" hidden></div>
        <h2 id="today-now" tabindex="-1"></h2>
        <div data-part="stage" hidden><a data-part="stage-link" href="/calendar/"></a><p data-part="because"></p></div>
        <p data-part="nothing" hidden></p>
        ${printedList('sign-in', 'Вход', { 'item-a': 'A', 'item-b': 'B', 'item-c': 'C' })}
        ${printedList('printing', 'Печать', { 'print-a': 'P', 'print-b': 'Q' })}
        <p><span role="status" data-part="stage-done"></span><button data-part="next" hidden></button></p>
        <div data-part="earlier" hidden><h3>Осталось</h3><ul></ul></div>
      </section>
      <section data-part="changed" hidden><h2 id="today-changed" tabindex="-1"></h2><ul></ul><p role="status"></p></section>
      <section data-part="dates">
        <p data-part="no-dates"></p>
        <ul data-part="date-rows">${deadlines.map(printedDate).join('')}</ul>
        <a data-part="more-dates" hidden></a>
        <details data-part="done-dates" hidden><summary></summary><ul></ul></details>
        <form data-part="date-form"><fieldset disabled><legend></legend><input name="title"><input type="date" name="on">
          <button type="submit"></button><button type="button" data-part="cancel" hidden></button><p role="status"></p></fieldset></form>
      </section>
      <p data-part="backup"></p>
      <ol>
        <li data-stage="sign" data-order="1" data-duties="sign-in"><a href="/calendar/#sign">Войти в кабинет</a></li>
        <li data-stage="print" data-order="2" data-duties="archives-printing"><a href="/calendar/#print">Напечатать</a></li>
      </ol>
    </today-view>`;
  document.body.replaceChildren(printout);
  const view = find('today-view', HTMLElement);
  const part = (name: string) => find(`[data-part=${name}]`, HTMLElement);
  const field = (name: string) => find(`input[name=${name}]`, HTMLInputElement);
  return {
    view,
    part,
    field,
    text: (name) => part(name).textContent.trim(),
    shownLists: () =>
      [...view.querySelectorAll<HTMLElement>('[data-list]')].flatMap(({ hidden, dataset }) =>
        hidden ? [] : [dataset.list ?? ''],
      ),
    currentStages: () =>
      [...view.querySelectorAll<HTMLElement>('[aria-current]')].map(({ dataset }) => dataset.stage ?? ''),
    rows: () =>
      [...view.querySelectorAll<HTMLElement>('[data-part=date-rows] > li')].flatMap((row) =>
        row.hidden ? [] : [(row.firstElementChild?.textContent ?? '').trim().replaceAll(/ +/g, ' ')],
      ),
    fill(title, on) {
      field('title').value = title;
      field('on').value = on;
      find('form', HTMLElement).dispatchEvent(new Event('submit', { cancelable: true }));
    },
    said: () => find('form [role=status]', HTMLElement).textContent,
    box(title) {
      const row = [...view.querySelectorAll('li:has(input)')].find(({ textContent }) => textContent.includes(title));
      const box = row?.querySelector('input');
      if (!box) throw new Error(`No box beside ${title}`);
      return box;
    },
    button: (name) => find(`[aria-label="${name}"]`, HTMLElement),
  };
}

function printedList(id: string, title: string, items: Record<string, string>): string {
  const rows = Object.entries(items).map(
    ([item, text]) =>
      `<li><label><input type="checkbox" data-item-id="${item}"><span class="act">${text}</span></label></li>`,
  );
  return `<section data-list="${id}" hidden><h3><a href="/duties/${id}/">${title}</a></h3><ul>${rows.join('')}</ul></section>`;
}

function printedDate(deadline: TodayDeadline): string {
  const printed = formatDeadlineDate(deadline.date)
    .replace(/\u00A02026.*/, '')
    .replaceAll('\u00A0', ' ');
  return `<li data-cycle="2026" data-deadline-id="${deadline.id}" data-deadline='${JSON.stringify(deadline)}'>
    <span><strong>${printed}</strong> <span data-part="countdown"></span> <span data-part="title">${deadline.id}</span></span></li>`;
}

function find<Kind extends HTMLElement>(selector: string, kind: new () => Kind): Kind {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`No ${selector} on the page`);
  return found;
}

export interface TodayPage {
  view: HTMLElement;
  part: (name: string) => HTMLElement;
  field: (name: 'title' | 'on') => HTMLInputElement;
  /** The words of a part. */
  text: (name: string) => string;
  /** The ids of the checklists that can be seen. */
  shownLists: () => string[];
  /** The stages that are marked as the current one. */
  currentStages: () => string[];
  /** The dates that can be seen, as text. */
  rows: () => string[];
  /** Fills in the form of own dates and sends it. */
  fill: (title: string, on: string) => void;
  /** What the form says. */
  said: () => string;
  /** The box of an own date. */
  box: (title: string) => HTMLInputElement;
  button: (name: string) => HTMLElement;
}
