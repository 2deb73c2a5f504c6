/**
 * All custom elements, in one file that every page loads: small modules of their own cost a page seven requests more, and the file is in the
 * cache from the second page on. What is heavy (Fuse, the results of the site search) the elements fetch when it is needed.
 */
import './check-list.ts';
import './copy-button.ts';
import './current-page.ts';
import './deadline-countdown.ts';
import './faq-search.ts';
import './fill-in.ts';
import './progress-meter.ts';
import './row-filter.ts';
import './site-search.ts';
import './storage-notice.ts';
import './term-links.ts';
import './theme-select.ts';
