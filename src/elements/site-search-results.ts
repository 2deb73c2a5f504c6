import { searchText } from '#text/search.ts';

const MOST_PAGES = 10;
const MOST_PLACES = 3;
/** Pagefind's own advice for searching while typing. */
const DEBOUNCE_MILLISECONDS = 150;

const connected = new WeakSet<HTMLDialogElement>();

/** Makes the field of the search dialog search with Pagefind; once per dialog. `bundle` is the address of `pagefind.js`. */
export function connectResults(dialog: HTMLDialogElement, bundle: string, signal: AbortSignal): void {
  const input = dialog.querySelector('input');
  const status = dialog.querySelector('[data-status]');
  const list = dialog.querySelector('[data-results]');
  if (!input || !status || !list) throw new Error('The search dialog needs input, [data-status] and [data-results]');
  if (connected.has(dialog)) return;
  connected.add(dialog);

  const pagefind = loadPagefind(bundle);
  // A failure before the first query waits for it: only then is there something to tell.
  pagefind.catch(() => undefined);
  const search = async (): Promise<void> => {
    const query = input.value.trim();
    if (query === '') {
      list.replaceChildren();
      status.textContent = searchText.start;
      return;
    }
    try {
      const found = await (await pagefind).debouncedSearch(query, {}, DEBOUNCE_MILLISECONDS);
      // Null: the reader typed on.
      if (found === null) return;
      const pages = await Promise.all(found.results.slice(0, MOST_PAGES).map((result) => result.data()));
      if (input.value.trim() !== query) return;
      list.replaceChildren(...pages.map(resultItem));
      status.textContent = pages.length > 0 ? searchText.found(found.results.length) : searchText.nothing(query);
    } catch {
      status.textContent = import.meta.env.DEV ? searchText.onlyBuilt : searchText.unavailable;
    }
  };
  input.addEventListener('input', () => void search(), { signal });
  input.form?.addEventListener(
    'submit',
    (event) => {
      // Enter in the field goes to the first result.
      event.preventDefault();
      list.querySelector('a')?.click();
    },
    { signal },
  );
  void search();
}

async function loadPagefind(bundle: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ bundle)) as Pagefind;
  await pagefind.options({ excerptLength: 20 });
  return pagefind;
}

function resultItem(page: PagefindPage): HTMLElement {
  const item = document.createElement('li');
  const title = page.meta['title'];
  item.append(link(page.url, title ?? page.url), excerpt(page.excerpt));
  const places = page.sub_results
    .filter((place) => place.url.includes('#') && place.title !== title)
    .slice(0, MOST_PLACES);
  if (places.length > 0) {
    const list = document.createElement('ul');
    list.append(
      ...places.map(({ url, title }) => {
        const place = document.createElement('li');
        place.append(link(url, title));
        return place;
      }),
    );
    item.append(list);
  }
  return item;
}

function link(href: string, text: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = href;
  anchor.textContent = text;
  return anchor;
}

/** Pagefind gives the excerpt as HTML with `<mark>`; everything else in it is text and is written as text. */
function excerpt(html: string): HTMLElement {
  const paragraph = document.createElement('p');
  for (const part of html.split(/(<mark>.*?<\/mark>)/s)) {
    const marked = /^<mark>(.*)<\/mark>$/s.exec(part)?.[1];
    const text = decodeEntities(marked ?? part);
    if (marked === undefined) {
      paragraph.append(text);
    } else {
      const mark = document.createElement('mark');
      mark.textContent = text;
      paragraph.append(mark);
    }
  }
  return paragraph;
}

function decodeEntities(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

interface Pagefind {
  options: (options: { excerptLength: number }) => Promise<void>;
  debouncedSearch: (
    query: string,
    options: object,
    debounceMilliseconds: number,
  ) => Promise<{ results: { data: () => Promise<PagefindPage> }[] } | null>;
}

interface PagefindPage {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
  sub_results: { url: string; title: string }[];
}
