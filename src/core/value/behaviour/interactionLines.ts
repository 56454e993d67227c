import { partsOf } from '../../books';
import type { RecordSet } from '../../books';
import type { CustomerDirectory } from '../../customers';
import { numberAt, scalarAt } from '../../table';
import { Codes } from '../orders/codes';
import { outcomeHeaders, outcomeWords } from './defaultPoints';
import type { InteractionLines } from './points';

/** All interactions of a workbook as columns. */
export function interactionLines(set: RecordSet, directory: CustomerDirectory): InteractionLines {
  const parts = partsOf(set, 'interactions');
  const count = parts.reduce((sum, part) => sum + part.count, 0);
  const customers = new Int32Array(count);
  const days = new Float64Array(count).fill(NaN);
  const kinds = new Int32Array(count).fill(-1);
  const codes = new Codes();
  let at = 0;
  for (const part of parts) {
    customers.set(directory.of(part), at);
    const date = part.fields.date?.clean;
    if (date) for (let row = 0; row < part.count; row++) days[at + row] = numberAt(date, row) ?? NaN;
    const kind = part.fields.kind?.clean;
    if (kind) kinds.set(codes.of(kind), at);
    at += part.count;
  }
  return { count, customerCount: directory.count, customers, days, kinds, kindNames: codes.names };
}

/**
 * Whether each customer became one, from a column of the registration that says so: 1 yes, 0 no, 255 unknown.
 * `undefined` when no registration has such a column.
 *
 * @param header the column's header; left out, the headers people usually give it
 */
export function outcomesOf(
  set: RecordSet,
  directory: CustomerDirectory,
  header?: string,
): Uint8Array | undefined {
  const headers = header === undefined ? outcomeHeaders : [header];
  const columns = set.parts.map(({ book, carried }) =>
    book === 'registration'
      ? carried.find((column) => headers.includes(column.header.trim().toLowerCase()))?.raw
      : undefined,
  );
  if (columns.every((column) => column === undefined)) return undefined;
  const yes: readonly string[] = outcomeWords.yes;
  const no: readonly string[] = outcomeWords.no;
  return Uint8Array.from(directory.registrations, ({ part, record }) => {
    const column = columns[part];
    const word = column
      ? String(scalarAt(column, record) ?? '')
          .trim()
          .toLowerCase()
      : '';
    return yes.includes(word) ? 1 : no.includes(word) ? 0 : 255;
  });
}
