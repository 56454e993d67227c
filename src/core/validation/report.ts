import { rowOf } from '../books';
import type { FieldColumn } from '../books';
import type { Parameters } from '../message';
import type { CellScalar } from '../table';
import { scalarAt } from '../table';
import type { Finding, Severity } from './finding';
import type { RuleCode, RuleSentences } from './messages';
import type { Rule } from './rule';
import type { CheckedField, Part } from './workbook';

/** What is wrong with a value, whatever cell it stands in: built once for each distinct value of a column. */
export interface Verdict {
  readonly code: RuleCode;
  readonly parameters: Parameters;
  readonly suggestion?: CellScalar;
  readonly certain?: boolean;
  readonly candidates?: readonly CellScalar[];
}

export interface Advice {
  readonly suggestion?: CellScalar;
  readonly certain?: boolean;
  readonly candidates?: readonly CellScalar[];
}

/** Severities by rule as the team set them; rules that are switched off are missing. */
export type ActiveRules = ReadonlyMap<RuleCode, Rule>;

/** Collects findings under the rules in force. */
export class Report {
  readonly findings: Finding[] = [];
  private readonly told = new Set<string>();

  constructor(private readonly active: ActiveRules) {}

  isOn(code: RuleCode): boolean {
    return this.active.has(code);
  }

  /** A finding about the whole sheet, a column (`row` 0) or a row (`column` 0). */
  place<Code extends RuleCode>(
    code: Code,
    at: { readonly sheet: string; readonly row?: number; readonly column?: number; readonly field?: string },
    parameters: RuleSentences[Code] & Parameters,
  ): void {
    const severity = this.severityOf(code);
    if (severity === undefined) return;
    const { sheet, row = 0, column = 0, field } = at;
    this.findings.push({
      ...{ code, severity, sheet, row, column, value: null, parameters },
      ...(field === undefined ? {} : { field }),
    });
  }

  /** A finding about one cell of a record. */
  cell<Code extends RuleCode>(
    code: Code,
    part: Part,
    { field, cells }: CheckedField,
    record: number,
    parameters: RuleSentences[Code] & Parameters,
    advice?: Advice,
  ): void {
    this.verdict(part, { field, cells }, record, { code, parameters, ...advice });
  }

  /** The finding a verdict makes of one cell. */
  verdict(
    part: Part,
    { field, cells }: { readonly field: { readonly key: string }; readonly cells: FieldColumn },
    record: number,
    { code, parameters, ...advice }: Verdict,
  ): void {
    const severity = this.severityOf(code);
    if (severity === undefined || (cells.column === 0 && this.isTold(part, cells, code, record, parameters)))
      return;
    this.findings.push({
      code,
      severity,
      sheet: part.records.sheet,
      row: rowOf(part.records, record, cells),
      column: cells.column,
      field: field.key,
      value: scalarAt(cells.raw, record),
      parameters,
      ...advice,
    });
  }

  /** A heading speaks for many records; what is wrong with it is said once. */
  private isTold(
    { records }: Part,
    cells: FieldColumn,
    code: RuleCode,
    record: number,
    parameters: Parameters,
  ): boolean {
    const key = `${code} ${rowOf(records, record, cells)} ${records.sheet} ${JSON.stringify(parameters)}`;
    if (this.told.has(key)) return true;
    this.told.add(key);
    return false;
  }

  private severityOf(code: RuleCode): Severity | undefined {
    return this.active.get(code)?.severity;
  }
}
