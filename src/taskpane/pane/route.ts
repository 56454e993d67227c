/** The pages of the pane. */
export const pageIds = [
  'home',
  'validate',
  'row',
  'duplicates',
  'value',
  'needs',
  'segments',
  'profile',
  'oneClick',
  'mapping',
  'duplicateRules',
  'clash',
  'templates',
  'tagOverview',
  'dictionary',
  'fields',
  'recipe',
  'privacy',
  'cadence',
  'history',
  'settings',
  'help',
] as const;
export type PageId = (typeof pageIds)[number];

/** Where the pane is: a page, and on some pages what of it (a sheet to map, a customer). */
export interface Route {
  readonly page: PageId;
  readonly detail?: string;
}

export function isPageId(text: string): text is PageId {
  return (pageIds as readonly string[]).includes(text);
}
