import type { Messages } from '../core';
import type { Sentences } from './sentence';
import type { WorkbookMessages } from './workbookMessages';

/** A whole locale: a sentence for every code, core's and the workbook's. A missing one does not compile. */
export type LocaleSentences = Sentences<Messages & WorkbookMessages>;
