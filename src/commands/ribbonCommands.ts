/** A page of the pane, as the pane names them. */
export type PageName =
  'validate' | 'duplicates' | 'value' | 'needs' | 'profile' | 'oneClick' | 'mapping' | 'templates';

/**
 * What a button of the ribbon does: run a job and write what it made, or open the pane at a page because something has
 * to be asked. A job that refuses or fails opens the pane at its page, where the reason is said.
 */
export type RibbonCommand =
  { readonly job: string; readonly options: unknown; readonly page: PageName } | { readonly page: PageName };

const templates = (...books: readonly string[]): RibbonCommand => ({
  job: 'templates',
  options: books.length === 0 ? {} : { books },
  page: 'templates',
});

/** Every function name of the manifest. */
export const ribbonCommands = {
  createAllSheets: templates(),
  createRegistrationSheet: templates('registration'),
  createTagsSheet: templates('tags'),
  createNeedsSheet: templates('needs'),
  createOrdersSheet: templates('orders'),
  createInteractionsSheet: templates('interactions'),
  createContactsSheet: templates('contacts'),
  openMapping: { page: 'mapping' },
  runValidate: { job: 'validate', options: {}, page: 'validate' },
  runDuplicates: { job: 'duplicates', options: {}, page: 'duplicates' },
  runRfm: { job: 'rfm', options: {}, page: 'value' },
  runQuadrants: { job: 'quadrants', options: {}, page: 'needs' },
  openOneClick: { page: 'oneClick' },
  openProfile: { page: 'profile' },
} satisfies Readonly<Record<string, RibbonCommand>>;
