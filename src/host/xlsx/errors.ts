/** Why a file cannot be opened. The sentences for people are the caller's. */
export type FileErrorCode =
  /** Neither a zip package nor anything else known. */
  | 'notAWorkbook'
  /** An old .xls file, or one behind a password. */
  | 'encryptedOrLegacy'
  /** The package is damaged: a part is missing or not readable. */
  | 'damaged'
  /** Unpacked it is larger than the limits allow. */
  | 'tooLarge'
  /** A part declares a document type or entities, which workbooks never need. */
  | 'entities';

/** A file that is refused, with the part that is to blame where there is one. */
export class FileError extends Error {
  override readonly name = 'FileError';

  constructor(
    readonly code: FileErrorCode,
    readonly part = '',
  ) {
    super(part === '' ? code : `${code}: ${part}`);
  }
}

/** Something of the file the document does not carry, or could not be written. */
export interface Dropped {
  /** Path in the package. */
  part: string;
  /** Sheet name, '' for the workbook. */
  sheet: string;
  /** `dataTable`, `threadedComments`, `conditionalFormat:timePeriod` … */
  what: string;
}
