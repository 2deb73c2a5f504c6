import type { OwnDate } from '#domain/own-dates/own-dates.ts';
import { markDate, removeOwnDates } from '#stores/own-dates.ts';
import { todayText } from '#text/today.ts';
import { setText } from './set-text.ts';

/** One of the reader's own dates: a box for «done», its words, and buttons to change and to delete it. */
export class TodayDateRow {
  readonly element = document.createElement('li');
  readonly #box = document.createElement('input');
  readonly #when = document.createElement('strong');
  readonly #title = part('title');
  readonly #tag = document.createElement('span');
  /** A row of a plan has more than a title and a day: the calendar changes it. */
  readonly #inCalendar = document.createElement('a');
  readonly #changeButton = button(todayText.changeButton);
  readonly #deleteButton = button(todayText.deleteButton);
  #date: OwnDate | undefined;

  constructor(id: string, signal: AbortSignal, { ticked, change }: RowActs) {
    const label = document.createElement('label');
    const text = document.createElement('span');
    const actions = document.createElement('span');
    this.#box.type = 'checkbox';
    this.#box.autocomplete = 'off';
    this.#tag.className = 'tag';
    this.#inCalendar.textContent = todayText.inCalendar;
    actions.className = 'actions';
    text.append(this.#when, ' ', part('countdown'), ' ', this.#title, ' ', this.#tag);
    label.append(this.#box, text);
    actions.append(this.#changeButton, this.#inCalendar, this.#deleteButton);
    this.element.append(label, actions);

    this.#box.addEventListener(
      'change',
      () => {
        ticked();
        markDate(id, this.#box.checked, new Date());
      },
      { signal },
    );
    this.#changeButton.addEventListener('click', () => this.#date && change(this.#date, this.#changeButton), {
      signal,
    });
    this.#deleteButton.addEventListener(
      'click',
      () => removeOwnDates([id], todayText.removed(this.#date?.title ?? ''), new Date()),
      { signal },
    );
  }

  render(date: OwnDate): void {
    this.#date = date;
    this.#box.checked = date.done;
    setText(this.#when, todayText.ownDate(date.date));
    setText(this.#title, date.title);
    setText(this.#tag, todayText.origins[date.origin]);
    const isChangedHere = date.origin === 'own' && date.date.kind === 'day' && date.before === undefined;
    this.#changeButton.hidden = !isChangedHere;
    this.#inCalendar.hidden = isChangedHere;
    this.#inCalendar.href = `/calendar/#${date.id}`;
    this.#changeButton.setAttribute('aria-label', `${todayText.changeButton}: ${date.title}`);
    this.#inCalendar.setAttribute('aria-label', `${todayText.inCalendar}: ${date.title}`);
    this.#deleteButton.setAttribute('aria-label', `${todayText.deleteButton}: ${date.title}`);
  }
}

/** Says in a row of dates how near it is; `state` is for the style sheet. */
export function showNearness(row: HTMLElement, state: string, text: string): void {
  row.dataset.state = state;
  const countdown = row.querySelector('[data-part=countdown]');
  if (countdown) setText(countdown, text);
}

function part(name: string): HTMLElement {
  const span = document.createElement('span');
  span.dataset.part = name;
  return span;
}

function button(text: string): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'quiet-button';
  made.textContent = text;
  return made;
}

interface RowActs {
  /** The reader is about to tick or untick the date. */
  readonly ticked: () => void;
  /** The reader wants to change the date; `pressed` is the button for it. */
  readonly change: (date: OwnDate, pressed: HTMLElement) => void;
}
