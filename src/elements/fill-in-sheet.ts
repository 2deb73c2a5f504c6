import type { Block } from '#domain/templates/blocks.ts';
import { fitValue } from '#domain/templates/fit-value.ts';
import { toPlainText } from '#domain/templates/plain-text.ts';
import { toRichText } from '#domain/templates/rich-text.ts';
import { fillInText } from '#text/templates.ts';
import { copyRichText } from './clipboard.ts';
import { requiredData } from './define.ts';
import { readBlocks } from './sheet-blocks.ts';
import { printAlone } from './print-alone.ts';
import { saveFile } from './save-file.ts';

/**
 * Makes `<fill-in data-title="…">` work: `[data-part=sheet]` holds the text with its `span[data-blank=name]`, the form the fields `[data-field=name]`.
 * Other parts, none of them required: `left` (how many fields are empty), the buttons `copy`, `download`, `print`, `clear` and `undo`, and `status`
 * (a live region). What is typed stands in the fields and in the text, and goes nowhere else. Sets `data-ready` on the host.
 */
export function connectSheet(host: HTMLElement, signal: AbortSignal): void {
  new FillInSheet(host).connect(signal);
  host.toggleAttribute('data-ready', true);
}

class FillInSheet {
  readonly #host: HTMLElement;
  readonly #sheet: HTMLElement;
  readonly #fields: Field[];
  readonly #blanks: HTMLElement[];
  /** What «Вернуть введённое» brings back. */
  #cleared: string[] = [];

  constructor(host: HTMLElement) {
    const sheet = host.querySelector<HTMLElement>('[data-part=sheet]');
    if (!sheet) throw new Error('<fill-in> needs [data-part=sheet] inside');
    this.#host = host;
    this.#sheet = sheet;
    this.#fields = [...host.querySelectorAll<Field>('[data-field]')];
    this.#blanks = [...sheet.querySelectorAll<HTMLElement>('[data-blank]')];
  }

  connect(signal: AbortSignal): void {
    this.#host.addEventListener('input', () => this.#type(), { signal });
    this.#host.addEventListener('focusin', ({ target }) => this.#point(target), { signal });
    this.#host.addEventListener('focusout', () => this.#point(null), { signal });
    this.#host.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault(), { signal });
    // The browser keeps the fields of a page to which the reader comes back.
    window.addEventListener('pageshow', () => this.#render(), { signal });
    const acts = {
      copy: () => void this.#copy(),
      download: () => void this.#download(),
      print: () => printAlone(this.#sheet),
      clear: () => this.#clear(),
      undo: () => this.#undo(),
    };
    for (const [name, act] of Object.entries(acts)) this.#part(name)?.addEventListener('click', act, { signal });
    this.#render();
  }

  #type(): void {
    // What is typed now must not be lost to what was cleared before.
    this.#cleared = [];
    this.#say('');
    this.#render();
  }

  /** Shows where in the text the field stands that is being filled in. */
  #point(target: EventTarget | null): void {
    const name = target instanceof HTMLElement ? target.dataset.field : undefined;
    for (const blank of this.#blanks) blank.toggleAttribute('data-current', blank.dataset.blank === name);
  }

  async #copy(): Promise<void> {
    const blocks = this.#read();
    const copied = await copyRichText(toPlainText(blocks), toRichText(blocks));
    this.#say(copied ? this.#withBlanks(fillInText.copied) : fillInText.copyFailed);
  }

  async #download(): Promise<void> {
    const title = requiredData(this.#host, 'title');
    try {
      const { toWordDocument } = await import('#domain/templates/word-document.ts');
      saveFile(toWordDocument(this.#read(), title), WORD_TYPE, `${title.replaceAll(/["*/:<>?\\|]/g, '')}.docx`);
      this.#say(this.#withBlanks(fillInText.downloaded));
    } catch {
      this.#say(fillInText.downloadFailed);
    }
  }

  #clear(): void {
    this.#cleared = this.#fields.map(({ value }) => value);
    for (const field of this.#fields) field.value = '';
    this.#render();
    this.#say(fillInText.cleared);
    this.#part('undo')?.focus();
  }

  #undo(): void {
    for (const [index, field] of this.#fields.entries()) field.value = this.#cleared[index] ?? '';
    this.#cleared = [];
    this.#render();
    this.#say(fillInText.restored);
    this.#part('clear')?.focus();
  }

  #render(): void {
    const values = new Map(this.#fields.map((field) => [field.dataset.field, field.value.trim()]));
    for (const blank of this.#blanks) fill(blank, values.get(blank.dataset.blank) ?? '');
    this.#part('left')?.replaceChildren(fillInText.left(this.#left));
    this.#part('clear')?.toggleAttribute('hidden', this.#left === this.#fields.length);
    this.#part('undo')?.toggleAttribute('hidden', this.#cleared.length === 0);
  }

  #read(): Block[] {
    return readBlocks(this.#sheet);
  }

  /** Prompts that are still in the text must not leave the page unnoticed. */
  #withBlanks(done: string): string {
    return this.#left === 0 ? done : `${done} ${fillInText.left(this.#left)}`;
  }

  get #left(): number {
    return this.#fields.filter(({ value }) => value.trim() === '').length;
  }

  #say(words: string): void {
    this.#part('status')?.replaceChildren(words);
  }

  #part(name: string): HTMLElement | null {
    return this.#host.querySelector(`[data-part=${name}]`);
  }
}

type Field = HTMLInputElement | HTMLTextAreaElement;

/** `data-filled` keeps the prompt while a value stands in its place. */
function fill(blank: HTMLElement, value: string): void {
  const prompt = blank.dataset.filled ?? blank.textContent;
  if (value === '') delete blank.dataset.filled;
  else blank.dataset.filled = prompt;
  blank.textContent = fitValue(value, blank.nextSibling?.textContent ?? '') || prompt;
}

const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
