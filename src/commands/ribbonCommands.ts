/** A page of the pane, as the pane names them. */
export type PageName =
  | 'validate'
  | 'row'
  | 'duplicates'
  | 'value'
  | 'needs'
  | 'profile'
  | 'oneClick'
  | 'mapping'
  | 'templates'
  | 'cadence'
  | 'privacy';

/**
 * What a button of the ribbon does: run a job and write what it made, or open the pane at a page because something has
 * to be asked. A job that refuses or fails opens the pane at its page, where the reason is said.
 */
export type RibbonCommand =
  | {
      readonly job: string;
      /** Left out, the job runs as the last time. */
      readonly options?: unknown;
      readonly page: PageName;
    }
  | { readonly page: PageName };

const templates = (...books: readonly string[]): RibbonCommand => ({
  job: 'templates',
  options: books.length === 0 ? {} : { books },
  page: 'templates',
});

const registrationFor = (pack: string): RibbonCommand => ({
  job: 'templates',
  options: { books: ['registration'], pack },
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
  createPersonsSheet: registrationFor('b2c'),
  createRetailSheet: registrationFor('retail'),
  createManufacturingSheet: registrationFor('manufacturing'),
  openMapping: { page: 'mapping' },
  runValidate: { job: 'validate', page: 'validate' },
  checkRow: { page: 'row' },
  runDuplicates: { job: 'duplicates', page: 'duplicates' },
  runRfm: { job: 'rfm', page: 'value' },
  runQuadrants: { job: 'quadrants', page: 'needs' },
  openOneClick: { page: 'oneClick' },
  openProfile: { page: 'profile' },
  openCadence: { page: 'cadence' },
  openPrivacy: { page: 'privacy' },
} satisfies Readonly<Record<string, RibbonCommand>>;
