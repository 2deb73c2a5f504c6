import { type OwnDate, typedDate } from '#domain/own-dates/own-dates.ts';
import { addOwnDate, changeOwnDate } from '#stores/own-dates.ts';
import { todayText } from '#text/today.ts';
import { requiredChildren } from './define.ts';
import { setText } from './set-text.ts';

/** The form that adds a date of the reader's own, and changes one. Until this class takes it over, its fields are disabled. */
export class TodayDateForm {
  readonly #form: HTMLElement;
  readonly #title: HTMLInputElement;
  readonly #on: HTMLInputElement;
  #changing: { readonly id: string; readonly pressed: HTMLElement } | undefined;

  constructor(form: HTMLElement, signal: AbortSignal) {
    this.#form = form;
    [this.#title] = requiredChildren(form, 'input[name=title]', HTMLInputElement);
    [this.#on] = requiredChildren(form, 'input[name=on]', HTMLInputElement);
    const [fields] = requiredChildren(form, 'fieldset', HTMLFieldSetElement);
    form.addEventListener('submit', (event) => this.#submit(event), { signal });
    this.#title.addEventListener('input', () => this.#title.setCustomValidity(''), { signal });
    this.#find('[data-part=cancel]').addEventListener('click', () => this.#end(''), { signal });
    fields.disabled = false;
  }

  /** Takes a date into the fields; `pressed` gets the focus back. */
  change({ id, title, date }: OwnDate, pressed: HTMLElement): void {
    this.#changing = { id, pressed };
    this.#title.value = title;
    this.#on.value = date.kind === 'day' ? date.on : '';
    this.#title.setCustomValidity('');
    this.#say('');
    this.#renderWords();
    this.#title.focus();
  }

  #submit(event: Event): void {
    event.preventDefault();
    const fields = typedDate(this.#title.value, this.#on.value);
    if (!fields) {
      this.#title.setCustomValidity(todayText.titleMissing);
      this.#title.reportValidity();
      return;
    }
    const { title, date } = fields;
    if (this.#changing) changeOwnDate(this.#changing.id, { title, date }, new Date());
    else addOwnDate(fields, new Date(), Math.random());
    this.#end((this.#changing ? todayText.saved : todayText.added)(title));
  }

  #end(said: string): void {
    const back = this.#changing?.pressed ?? this.#title;
    this.#changing = undefined;
    this.#title.value = this.#on.value = '';
    this.#renderWords();
    this.#say(said);
    // The row may have been deleted in another tab.
    (back.isConnected ? back : this.#title).focus();
  }

  #renderWords(): void {
    const isChange = this.#changing !== undefined;
    setText(this.#find('legend'), isChange ? todayText.change : todayText.add);
    setText(this.#find('[type=submit]'), isChange ? todayText.saveButton : todayText.addButton);
    this.#find('[data-part=cancel]').hidden = !isChange;
  }

  #say(text: string): void {
    setText(this.#find('[role=status]'), text);
  }

  #find(selector: string): HTMLElement {
    return requiredChildren(this.#form, selector, HTMLElement)[0];
  }
}
