import { message } from '../core';
import { CodedError } from './codedError';
import { PAYLOAD_TARGET } from './payload';

/** Bytes turned into characters at a time: more arguments than this overflow the stack. */
const CHUNK = 32_768;

/** How every .xlsx file begins; a locked one is a compound file, an old .xls as well. */
const zipStart = [0x50, 0x4b];

/**
 * An .xlsx file as Excel takes it.
 *
 * @throws CodedError `workbook.notWorkbook` for another kind of file, or one locked with a password;
 * `workbook.fileTooLarge` when it does not fit into one request
 */
export function fileText(file: Uint8Array): string {
  if (zipStart.some((byte, at) => file[at] !== byte)) throw new CodedError(message('workbook.notWorkbook'));
  let text = '';
  for (let from = 0; from < file.length; from += CHUNK) {
    text += String.fromCharCode(...file.subarray(from, from + CHUNK));
  }
  const base64 = btoa(text);
  if (base64.length > PAYLOAD_TARGET) throw new CodedError(message('workbook.fileTooLarge'));
  return base64;
}

/**
 * Queues the question whether sheets can be put into the workbook; call the answer after the next sync.
 *
 * @throws CodedError `workbook.readOnly` and `workbook.structureProtected` (from the answer) when they cannot
 */
export function requestGuestCheck({ workbook }: Excel.RequestContext): () => void {
  workbook.load('readOnly');
  workbook.protection.load('protected');
  return () => {
    if (workbook.readOnly) throw new CodedError(message('workbook.readOnly'));
    if (workbook.protection.protected) throw new CodedError(message('workbook.structureProtected'));
  };
}
