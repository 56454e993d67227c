import { FileError, openXlsx, saveXlsx } from '../host/xlsx';
import type { Document } from '../host';
import type { Dropped, FileErrorCode, FileSource } from '../host/xlsx';
import { element } from './elements';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A workbook with the file it came from, so that saving keeps what the document does not know. */
export interface Workbook {
  readonly document: Document;
  readonly source: FileSource;
  /** What of the file the document does not carry. */
  readonly dropped: readonly Dropped[];
}

/**
 * Reads the bytes of an .xlsx file; the sizes it may unpack to are bounded.
 * @throws FileError when it is none
 */
export function readWorkbook(bytes: Uint8Array, name: string): Workbook {
  const { document, source, dropped } = openXlsx(bytes);
  document.name = name;
  return { document, source, dropped };
}

/** Why a file was not opened; `damaged` for whatever the reader did not expect. */
export const reasonOf = (error: unknown): FileErrorCode =>
  error instanceof FileError ? error.code : 'damaged';

/** Gives the workbook to the user as a file. */
export function download({ document: workbook, source }: Workbook): void {
  const { bytes } = saveXlsx(workbook, source);
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
  element('a', { href: address, download: workbook.name }).click();
  URL.revokeObjectURL(address);
}
