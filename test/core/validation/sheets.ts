import { tagsNow } from '../../../src/core/tagsNow';
import { validateJobWith } from '../../../src/core/validation';
import type { ValidateSummary } from '../../../src/core/validation';
import type { JobOutcome, JobResult } from '../../../src/core/job';
import type { Sections } from '../../../src/core/sections';
import { CellKind, ColumnBuilder, sheetOfColumns } from '../../../src/core/table';
import type { CellScalar, SheetTable } from '../../../src/core/table';
import { readDate } from '../../../src/core/text';
import { serial } from '../../../src/core/units';

/** A date cell. */
export class DateCell {
  constructor(readonly text: string) {}
}
/** An error cell. */
export class ErrorCell {
  constructor(readonly text: string) {}
}
export const on = (text: string) => new DateCell(text);
export const failed = (text: string) => new ErrorCell(text);

export type Cell = CellScalar | DateCell | ErrorCell;

/** A sheet with its header in row 1 and the rows below it. */
export function sheetOf(
  name: string,
  header: readonly string[],
  rows: readonly (readonly Cell[])[],
  more: Partial<SheetTable> = {},
): SheetTable {
  const builders = header.map((title) => new ColumnBuilder(rows.length + 1).push(title));
  for (const row of rows) {
    builders.forEach((builder, at) => {
      const cell = row[at] ?? null;
      if (cell instanceof DateCell) builder.push(readDate(cell.text).value ?? 0, CellKind.date);
      else if (cell instanceof ErrorCell) builder.push(cell.text, CellKind.error);
      else builder.push(cell);
    });
  }
  return {
    ...sheetOfColumns(
      name,
      builders.map((builder) => builder.build()),
    ),
    ...more,
  };
}

export const registrationHeader = [
  '客户编号',
  '客户名称',
  '所属行业',
  '企业规模',
  '所属区域',
  '联系人',
  '电话',
  '邮箱',
  '首次接触时间',
  '接触渠道',
  '统一社会信用代码',
];

/** A registration row without a fault; give what shall differ by header. */
export function customer(number: number, differing: Readonly<Record<string, Cell>> = {}): readonly Cell[] {
  const name = Array.from(String(number + 100), (digit) => '星澜弘棠峻屹珩铂溪禾'[Number(digit)]).join('');
  const usual: Readonly<Record<string, Cell>> = {
    客户编号: `CUS-2024-${String(number).padStart(3, '0')}`,
    客户名称: `苏州${name}贸易有限公司`,
    所属行业: '批发业',
    企业规模: '50-200人',
    所属区域: '华东-江苏省苏州市',
    联系人: '张丽华',
    电话: `1391234${String(6000 + number)}`,
    邮箱: `zhang${number}@suzhou.example`,
    首次接触时间: on('2024-03-15'),
    接触渠道: '展会推荐',
    统一社会信用代码: null,
  };
  return registrationHeader.map(
    (title) => differing[title] ?? (title in differing ? null : (usual[title] ?? null)),
  );
}

/** A registration sheet of faultless customers, some of them changed: by number, by header. */
export function registrationOf(
  changes: Readonly<Record<number, Readonly<Record<string, Cell>>>> = {},
  more: Partial<SheetTable> = {},
): SheetTable {
  const rows = Array.from({ length: 8 }, (_, at) => customer(at + 1, changes[at + 1]));
  return sheetOf('客户', registrationHeader, rows, more);
}

export interface RunOptions {
  readonly asOf?: string;
  readonly severities?: Readonly<Record<string, 'error' | 'warning' | 'hint' | 'off'>>;
  readonly listed?: number;
  readonly sections?: Sections;
}

export function run(
  sheets: readonly SheetTable[],
  { sections = {}, ...options }: RunOptions = {},
): JobOutcome<ValidateSummary> {
  const validateJob = validateJobWith(tagsNow);
  const steps = validateJob.run(
    { sheets, sections },
    validateJob.options.parse({ asOf: '2024-06-30', ...options }),
    { today: serial(0), locale: 'zh-CN' },
  );
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}

export function resultOf(
  sheets: readonly SheetTable[],
  options: RunOptions = {},
): JobResult<ValidateSummary> {
  const outcome = run(sheets, options);
  if (outcome.kind !== 'result') throw new Error(outcome.problem.code);
  return outcome;
}

const letter = (column: number) => (column === 0 ? '' : String.fromCharCode(64 + column));

/** Findings as lines: `error missing.required 客户!C3 → suggestion`; row findings name the row, sheet findings the sheet. */
export function lines(sheets: readonly SheetTable[], options: RunOptions = {}): readonly string[] {
  return resultOf(sheets, options).summary.findings.map(
    ({ code, severity, sheet, row, column, suggestion, certain }) => {
      const place = `${sheet}!${letter(column)}${row === 0 ? '' : String(row)}`;
      const advice = suggestion === null ? '' : ` ${certain === true ? '⇒' : '→'} ${String(suggestion)}`;
      return `${severity} ${code.replace('rule.', '')} ${place}${advice}`;
    },
  );
}

/** Lines about registration cells only, without what depends on other sheets. */
export const linesOf = (differing: Readonly<Record<string, Cell>>, options: RunOptions = {}) =>
  lines([registrationOf({ 1: differing })], options);
