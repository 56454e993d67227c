import type { JobOutcome } from '../core';
import type { SheetSpec } from '../core/sheets';
import { transferables } from '../core/table';
import type { Column, SheetTable } from '../core/table';

/** Buffers of sheets that were read, each once. */
export function buffersOfTables(sheets: readonly SheetTable[]): ArrayBuffer[] {
  const columns = sheets.flatMap((sheet) => [
    ...sheet.columns,
    ...sheet.formulas.filter((column) => column !== undefined),
  ]);
  return [...new Set(transferables(columns))];
}

/** Buffers of the sheets a job made, each once. */
export function buffersOfOutcome(outcome: JobOutcome<unknown>): ArrayBuffer[] {
  return outcome.kind === 'refusal' ? [] : [...new Set(transferables(outcome.sheets.flatMap(packedColumns)))];
}

function packedColumns({ blocks }: SheetSpec): Column[] {
  return blocks.flatMap((block) =>
    block.kind === 'table' ? block.columns.flatMap(({ values }) => ('kinds' in values ? [values] : [])) : [],
  );
}
