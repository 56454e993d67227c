import type { CellScalar } from '../table';
import { isoDate } from '../text';
import { serial } from '../units';
import type { Finding } from './finding';
import type { Workbook } from './workbook';

/** A finding as the job reports it, its cells' values written out: dates `yyyy-mm-dd`. */
export interface ReportedFinding extends Omit<Finding, 'suggestion'> {
  /** What the cell should hold; null where nobody can say. */
  readonly suggestion: CellScalar;
  /** What an edit taking the suggestion replaces and writes: the cell's own values, dates as serials. */
  readonly change?: {
    readonly before: CellScalar;
    readonly after: CellScalar;
    /** A serial is to be shown as the date it is. */
    readonly format?: 'date';
  };
}

/** Findings as JSON shows them: dates as yyyy-mm-dd, with the change that takes the suggestion. */
export function reported({ parts }: Pick<Workbook, 'parts'>): (finding: Finding) => ReportedFinding {
  const dates = new Set(
    parts.flatMap(({ declared, records }) =>
      declared.filter(({ type }) => type === 'date').map(({ key }) => `${records.sheet}\u0000${key}`),
    ),
  );
  return ({
    code,
    parameters,
    severity,
    sheet,
    row,
    column,
    field,
    value,
    suggestion,
    certain,
    candidates,
  }) => {
    const isDate = dates.has(`${sheet}\u0000${field ?? ''}`);
    const plain = (cell: CellScalar): CellScalar => {
      // Small numbers in a date column are no dates, whatever they were meant for.
      return isDate && typeof cell === 'number' && cell >= 1 && cell < 2_958_466
        ? isoDate(serial(cell))
        : cell;
    };
    return {
      ...{ code, parameters, severity, sheet, row, column, value: plain(value) },
      suggestion: plain(suggestion ?? null),
      ...(field === undefined ? {} : { field }),
      ...(suggestion === undefined
        ? {}
        : { change: { before: value, after: suggestion, ...(isDate ? dateFormat(value, suggestion) : {}) } }),
      ...(certain === undefined ? {} : { certain }),
      ...(candidates === undefined ? {} : { candidates: candidates.map(plain) }),
    };
  };
}

/** A text or a bare serial that becomes a date has to look like one; a date that moves keeps its look. */
function dateFormat(before: CellScalar, after: CellScalar): { readonly format?: 'date' } {
  return typeof after === 'number' && (typeof before !== 'number' || before === after)
    ? { format: 'date' }
    : {};
}
