import type { IsoDate } from '#domain/dates/iso-date.ts';
import { urgency } from '#domain/schedule/urgency.ts';
import type { CurrentStage } from '#domain/today/current-stage.ts';
import { type InView, keepInView } from '#domain/today/in-view.ts';
import { type OpenList, type Today, today, type TodayInput } from '#domain/today/today.ts';
import { currentBackupState } from '#stores/backup.ts';
import { urgencyText } from '#text/calendar.ts';
import { todayText } from '#text/today.ts';
import { define } from './define.ts';
import { followDay } from './follow-day.ts';
import { setText } from './set-text.ts';
import { TodayChanges } from './today-changes.ts';
import { TodayDates } from './today-dates.ts';
import { todayInput } from './today-input.ts';

/**
 * `<today-view>` around what `TodayView.astro` printed: shows of it what is to be done at this moment, and keeps it true: after each tick here or in
 * another tab, at focus, when the page is shown again, at midnight in Moscow. The printed checklists keep their marks themselves.
 */
export class TodayView extends HTMLElement {
  #abort = new AbortController();
  #inView: InView | undefined;

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    const input = todayInput(this);
    const dates = new TodayDates(this.#part('dates'), signal);
    const changes = new TodayChanges(this, this.#part('changed'), signal);
    const refresh = followDay((now) => {
      const data = input.get();
      const found = today({ ...data, ownDates: dates.inPlace(data.ownDates), backup: currentBackupState(now), now });
      this.#inView = keepInView(this.#inView, found, data.checklists);
      this.#render(found, this.#inView, data);
      dates.render(found, data.ownDates);
      changes.render(found.changed);
    }, signal);
    const begin = (): void => {
      this.#inView = undefined;
      dates.letGo();
      refresh();
    };

    signal.addEventListener('abort', input.listen(refresh));
    window.addEventListener('pageshow', ({ persisted }) => persisted && begin(), { signal });
    this.#part('next').addEventListener(
      'click',
      () => {
        begin();
        this.querySelector<HTMLElement>('.now > h2')?.focus();
      },
      { signal },
    );
    this.toggleAttribute('data-ready', true);
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  #render(found: Today, inView: InView, data: TodayData): void {
    setText(this.#part('date'), todayText.date(found.on));
    this.#renderGlance(found, inView.isOutdated);
    this.#part('newcomer').hidden = !inView.isNewcomer;
    for (const section of this.querySelectorAll<HTMLElement>('[data-list]')) {
      section.hidden = !inView.lists.includes(section.dataset.list ?? '');
    }
    this.#renderStage(inView.stage, found, data);
    const nothing = this.#part('nothing');
    nothing.hidden = inView.lists.length > 0;
    setText(nothing, inView.stage ? todayText.nothingOpen : todayText.allDone);
    setText(this.#part('stage-done'), inView.isOutdated ? todayText.stageDone : '');
    this.#part('next').hidden = !inView.isOutdated;
    this.#renderEarlier(inView.isOutdated ? [] : found.earlier);
    const { kind, last } = found.backup;
    setText(this.#part('backup'), todayText.backup(kind, last?.on, last?.daysAgo ?? 0));
  }

  #renderGlance({ lists, dates, changed }: Today, isOutdated: boolean): void {
    const open = lists.reduce((count, { items }) => count + items.length, 0);
    const overdue = dates.filter(({ urgency: { state } }) => state === 'past').length;
    const [next] = dates;
    this.#say('open-items', isOutdated ? '' : todayText.openItems(open));
    this.#say(
      'next-date',
      overdue > 0 ? todayText.overdueDates(overdue) : next ? todayText.nextDate(urgencyText(next.urgency)) : '',
    );
    this.#say('changed-items', changed.length > 0 ? todayText.changedItems(changed.length) : '');
  }

  /** An empty text hides the part. */
  #say(name: string, text: string): void {
    const part = this.#part(name);
    part.hidden = text === '';
    setText(part, text);
  }

  #renderStage(stage: CurrentStage | undefined, { on }: Today, data: TodayData): void {
    for (const row of this.querySelectorAll<HTMLElement>('[data-stage]')) {
      const isCurrent = row.dataset.stage === stage?.id;
      if (isCurrent) row.setAttribute('aria-current', 'step');
      else row.removeAttribute('aria-current');
    }
    this.#part('stage').hidden = stage === undefined;
    const link = this.#part('stage-link');
    const printed = this.querySelector<HTMLAnchorElement>('[data-stage][aria-current] > a');
    if (!stage || !printed || !(link instanceof HTMLAnchorElement)) return;
    link.href = printed.href;
    setText(link, printed.textContent);
    setText(this.#part('because'), this.#because(stage, on, data));
  }

  #because(stage: CurrentStage, on: IsoDate, { deadlines, ownDates }: TodayData): string {
    if (stage.reason === 'open') return todayText.because.open;
    const { deadlineId } = stage;
    const own = ownDates.find(({ id }) => id === deadlineId);
    const title = this.querySelector(`[data-deadline-id="${deadlineId}"] [data-part=title]`)?.textContent ?? own?.title;
    const date = (own ?? deadlines.find(({ id }) => id === deadlineId))?.date;
    return todayText.because[stage.reason](title ?? '', date ? urgencyText(urgency(date, on)) : '');
  }

  #renderEarlier(lists: readonly OpenList[]): void {
    const block = this.#part('earlier');
    block.hidden = lists.length === 0;
    const shown = lists.map(({ checklistId, items }) => `${checklistId} ${items.length}`).join();
    if (block.dataset.shown === shown) return;
    block.dataset.shown = shown;
    const rows = lists.map(({ checklistId, items }) => {
      const row = document.createElement('li');
      const link = this.querySelector(`[data-list="${checklistId}"] h3 a`)?.cloneNode(true);
      row.append(link ?? '', ` — ${todayText.left(items.length)}`);
      return row;
    });
    block.querySelector('ul')?.replaceChildren(...rows);
  }

  #part(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-part=${name}]`);
    if (!part) throw new Error(`<today-view> needs [data-part=${name}] inside`);
    return part;
  }
}

define('today-view', TodayView);

type TodayData = Pick<TodayInput, 'deadlines' | 'ownDates'>;
