import { rowOf } from '../books';
import { scalarAt } from '../table';
import { hashText } from '../text';
import type { Finding } from './finding';
import type { Part, Workbook } from './workbook';

/** Ignored findings kept at most; beyond it the oldest are heard of again. */
const most = 20_000;

/** Fields that say which record a row is, whatever row it stands in. */
const naming = ['orderId', 'customerId', 'customerName', 'personName', 'tag', 'description', 'date'] as const;

/** Where a finding is, as the pane knows it. */
export type FindingPlace = Pick<Finding, 'sheet' | 'row' | 'column'> & {
  readonly code: string;
  readonly field?: string | undefined;
};

interface Place {
  readonly part: Part;
  readonly record: number;
}

/**
 * Keys by which findings are told apart across runs: rule, field, the value found and the record, whatever row it stands
 * in by then. They hold no text of the workbook.
 */
export function findingKeys({ parts }: Pick<Workbook, 'parts'>): (finding: FindingPlace) => string {
  const placeAt = places(parts);
  return ({ code, sheet, row, column, field }) => {
    const place = row === 0 ? undefined : placeAt(sheet, row);
    const cells = field === undefined ? undefined : place?.part.fields.get(field)?.cells.raw;
    const value = cells && place ? String(scalarAt(cells, place.record)) : '';
    const record = place ? recordName(place) : `${sheet}\u0000${row}`;
    const text = `${field ?? column}\u0000${value}\u0000${record}`;
    // Two hashes of 32 bits: among thousands of findings no two may be taken for one another.
    return `${code}:${hashText(text).toString(36)}${hashText(text, 0x9e3779b9).toString(36)}`;
  };
}

/** Finds the record of a sheet row; the cells of a form stand in rows of their own. */
function places(parts: readonly Part[]): (sheet: string, row: number) => Place | undefined {
  const bySheet = new Map<string, Map<number, Place>>();
  for (const part of parts) {
    const { sheet, count } = part.records;
    const rows = bySheet.get(sheet) ?? new Map<number, Place>();
    bySheet.set(sheet, rows);
    const columns = [undefined, ...Array.from(part.fields.values(), ({ cells }) => cells)].filter(
      (cells) => cells === undefined || cells.cellRows !== undefined,
    );
    for (let record = 0; record < count; record += 1) {
      for (const cells of columns) rows.set(rowOf(part.records, record, cells), { part, record });
    }
  }
  return (sheet, row) => bySheet.get(sheet)?.get(row);
}

function recordName({ part, record }: Place): string {
  return naming
    .map((key) => {
      const raw = part.fields.get(key)?.cells.raw;
      return raw ? String(scalarAt(raw, record) ?? '') : '';
    })
    .join('\u0001');
}

/** The ignored findings with more of them, or with none of those given. */
export function withIgnored(
  ignored: readonly string[],
  keys: readonly string[],
  isIgnored: boolean,
): readonly string[] {
  const changed = new Set(keys);
  const others = ignored.filter((key) => !changed.has(key));
  return isIgnored ? [...others, ...changed].slice(-most) : others;
}
