import { z } from 'zod';
import { Exchange } from '../exchange';

/** Rules some cells of a column have: rows counted from the first data row. */
export const validationRun = z.object({
  start: z.number(),
  rows: z.number(),
  /** Rule, prompt and alert as Excel gives them; `null` where there is none. */
  rule: z.record(z.string(), z.unknown()).nullable(),
  prompt: z.record(z.string(), z.unknown()),
  errorAlert: z.record(z.string(), z.unknown()),
  ignoreBlanks: z.boolean(),
});
export type ValidationRun = z.infer<typeof validationRun>;

/** A column whose rules are wanted: its data rows. */
export interface RuledColumn {
  readonly sheet: Excel.Worksheet;
  /** Rows and columns from 0. */
  readonly row: number;
  readonly column: number;
  readonly rows: number;
}

/** Pieces a column is taken apart into at most; one that is more broken than that keeps the rules of its first pieces. */
const MOST_PIECES = 400;

/**
 * The rules of columns, run by run. Excel tells only what all cells of a range have in common, so a range of several
 * rules is halved until each half has one: as many exchanges as halvings, however many columns.
 */
export async function readRuns(
  context: Excel.RequestContext,
  columns: readonly RuledColumn[],
): Promise<ValidationRun[][]> {
  const runs = columns.map((): ValidationRun[] => []);
  let wanted = columns.map(({ rows }, index) => ({ index, start: 0, rows }));
  while (wanted.length > 0) {
    const asked = wanted.flatMap((piece) => {
      const place = columns[piece.index];
      if (place === undefined || (runs[piece.index]?.length ?? 0) > MOST_PIECES) return [];
      const { dataValidation } = place.sheet.getRangeByIndexes(
        place.row + piece.start,
        place.column,
        piece.rows,
        1,
      );
      dataValidation.load('type,rule,prompt,errorAlert,ignoreBlanks');
      return [{ piece, validation: dataValidation }];
    });
    await new Exchange(context).sync();
    wanted = asked.flatMap(({ piece, validation }) => {
      const { index, start, rows } = piece;
      if (rows > 1 && isMixed(validation)) {
        const half = Math.ceil(rows / 2);
        return [
          { index, start, rows: half },
          { index, start: start + half, rows: rows - half },
        ];
      }
      runs[index]?.push(runOf(validation, start, rows));
      return [];
    });
  }
  return runs.map((each) => joined(each.sort((a, b) => a.start - b.start)));
}

/** Excel says so in words for cells of different kinds, and with null where only the wording differs. */
function isMixed({ type, rule }: Excel.DataValidation): boolean {
  return type === 'Inconsistent' || type === 'MixedCriteria' || (rule as unknown) === null;
}

function runOf(validation: Excel.DataValidation, start: number, rows: number): ValidationRun {
  const { type, rule, prompt, errorAlert, ignoreBlanks } = validation;
  return {
    start,
    rows,
    rule: type === 'None' ? null : plain(rule),
    prompt: plain(prompt),
    errorAlert: plain(errorAlert),
    ignoreBlanks: (ignoreBlanks as boolean | null) !== false,
  };
}

const plain = (value: object | null): Record<string, unknown> =>
  JSON.parse(JSON.stringify(value ?? {})) as Record<string, unknown>;

/** Neighbouring runs with the same rule are one. */
function joined(runs: readonly ValidationRun[]): ValidationRun[] {
  const result: ValidationRun[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (last && isSameRun(last, run)) result[result.length - 1] = { ...last, rows: last.rows + run.rows };
    else result.push(run);
  }
  return result;
}

function isSameRun(a: ValidationRun, b: ValidationRun): boolean {
  const text = ({ rule, prompt, errorAlert, ignoreBlanks }: ValidationRun) =>
    JSON.stringify([rule, prompt, errorAlert, ignoreBlanks]);
  return text(a) === text(b);
}
