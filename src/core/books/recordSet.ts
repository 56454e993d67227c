import type { BookId } from './bookId';
import type { Records } from './records';

/** All records of a workbook. A book may be spread over several sheets; each sheet's rows are one `Records`. */
export interface RecordSet {
  readonly parts: readonly Records[];
}

export function partsOf(set: RecordSet, book: BookId): readonly Records[] {
  return set.parts.filter((part) => part.book === book);
}

export function countOf(set: RecordSet, book: BookId): number {
  return partsOf(set, book).reduce((sum, part) => sum + part.count, 0);
}
