/**
 * All custom elements. Those that stand on most pages are in one file, which is in the cache from the second page on: small modules of their own would
 * cost a page seven requests more. Those of few pages come with these pages, and what is heavy (Fuse, the results of the site search, notes, files)
 * the elements fetch when it is needed.
 */
import './check-list.ts';
import './checklist-filter.ts';
import './copy-button.ts';
import './current-page.ts';
import './menu-progress.ts';
import './page-contents.ts';
import './print-buttons.ts';
import './site-search.ts';
import './storage-watch.ts';
import './term-links.ts';
import './theme-select.ts';
import './undo-offer.ts';
import './workspace-guard.ts';
import { cycleRecord } from '#stores/workspace.ts';
import { definedWherePresent } from './where-present.ts';

/** Most readers have none: their pages need no calendar. */
const hasOwnDates = (): boolean => cycleRecord('own-dates').get().size > 0;

definedWherePresent({
  'backup-panel': () => import('./backup-panel.ts'),
  'backup-reminder': () => import('./backup-reminder.ts'),
  'deadline-countdown': () => import('./deadline-countdown.ts'),
  'faq-search': () => import('./faq-search.ts'),
  'fill-in': () => import('./fill-in.ts'),
  [hasOwnDates() ? 'next-date' : 'next-date[data-official]']: () => import('./next-date.ts'),
  'progress-meter': () => import('./progress-meter.ts'),
  'row-filter': () => import('./row-filter.ts'),
  'settings-part': () => import('./settings-part.ts'),
  'today-view': () => import('./today-view.ts'),
});
