/** Words of the contents of a page. */
export const contentsText = { title: 'На этой странице' } as const;
