import type { Parameters, MessageCode } from '../message';
import type { CellScalar } from '../table';

/** 错误, 警告, 提示. */
export type Severity = 'error' | 'warning' | 'hint';

/** One thing wrong in one place. The sentence is the locale's for `code` with `parameters`. */
export interface Finding {
  readonly code: MessageCode;
  readonly severity: Severity;
  readonly sheet: string;
  /** Sheet row and column from 1; column 0 when the whole row or sheet is meant, row 0 the whole column or sheet. */
  readonly row: number;
  readonly column: number;
  /** Field key, where the column maps to a field. */
  readonly field?: string;
  readonly value: CellScalar;
  /** What the cell should hold; `certain` says whether it may be taken without asking. */
  readonly suggestion?: CellScalar;
  readonly certain?: boolean;
  /** Further candidates, best first, `suggestion` not among them. */
  readonly candidates?: readonly CellScalar[];
  readonly parameters: Parameters;
}
