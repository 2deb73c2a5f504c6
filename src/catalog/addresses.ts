/** The address of a page of the site by its id: `index` is the home page, `duties/sign-in` is `/duties/sign-in/`. */
export function pageAddress(pageId: string): string {
  return pageId === 'index' ? '/' : `/${pageId}/`;
}

/** The address that opens one answer. */
export function faqAddress(entryId: string): string {
  return `/faq/#${entryId}`;
}

/** The place on the page about the document where a provision is told. */
export function provisionAddress(provisionId: string): string {
  return `/document/#${provisionId.toLowerCase()}`;
}

/** The page of a letter or blank form. */
export function templateAddress(templateId: string): string {
  return `/templates/${templateId}/`;
}

/** The place on the support page where a channel is described. */
export function contactAddress(contactId: string): string {
  return `/support/#${contactId}`;
}

/** The place in the list of sources where a source is described. */
export function sourceAddress(sourceId: string): string {
  return `/about/sources/#${sourceId}`;
}

/** The place in the glossary where a term is explained. */
export function termAddress(termId: string): string {
  return `/glossary/#${termId}`;
}

/** The place in the settings where the reader answers a question on which a duty hangs. */
export function conditionAddress(conditionId: string): string {
  return `/settings/#${conditionId}`;
}

/** The calendar file of a cycle. */
export function calendarFileAddress(year: number): string {
  return `/calendar/${year}.ics`;
}

/** The calendar file of one date. */
export function eventFileAddress(year: number, id: string): string {
  return `/calendar/${year}/${id}.ics`;
}

/** All official dates for other programs. */
export const DATES_FEED_ADDRESS = '/calendar/dates.json';
