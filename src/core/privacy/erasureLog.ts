import { message } from '../message';
import type { Bilingual } from '../message';
import type { SheetSpec, TableColumn } from '../sheets';
import { columnsByKey, reportTable } from '../table';
import type { CellScalar, SheetTable } from '../table';

/** Who asked for an erasure. Names are not kept: the log must not bring back what was erased. */
export const askers = {
  self: { zh: '本人', en: 'The person' },
  guardian: { zh: '监护人', en: 'A guardian' },
  customer: { zh: '客户单位', en: 'The customer' },
  authority: { zh: '监管部门', en: 'An authority' },
  own: { zh: '我方决定', en: 'Our own decision' },
} as const;
export type Asker = keyof typeof askers;

/** One erasure that was carried out. */
export interface LoggedErasure {
  /** `DEL-0001`. */
  readonly number: string;
  /** Serial of the day. */
  readonly on: number;
  readonly kind: CellScalar;
  readonly asker: CellScalar;
  readonly sheets: number;
  readonly rows: number;
  readonly cells: number;
  readonly reports: number;
}

/** Id of the sheet 删除记录. */
export const erasureLogId = 'privacy.erasures';
const erasureTable = 'kb_erasures';

/** Columns of the log in their order; it is read back by their titles, in either language. */
const columns = {
  number: { title: { zh: '编号', en: 'No.' }, format: 'text' },
  on: { title: { zh: '日期', en: 'Date' }, format: 'date' },
  kind: { title: { zh: '对象', en: 'Subject' }, format: 'text' },
  asker: { title: { zh: '提出人', en: 'Asked by' }, format: 'text' },
  sheets: { title: { zh: '涉及工作表', en: 'Sheets' }, format: 'integer' },
  rows: { title: { zh: '删除行数', en: 'Rows removed' }, format: 'integer' },
  cells: { title: { zh: '改动单元格', en: 'Cells changed' }, format: 'integer' },
  reports: { title: { zh: '删除结果表', en: 'Result sheets removed' }, format: 'integer' },
} as const;
type LogColumn = keyof typeof columns;
const keys = Object.keys(columns) as LogColumn[];

/** The erasures logged so far, in their order. */
export function readErasureLog(sheets: readonly SheetTable[]): readonly LoggedErasure[] {
  const table = reportTable(sheets, erasureLogId, erasureTable);
  if (!table) return [];
  const found = columnsByKey(table, columns);
  return Array.from({ length: table.count }, (_, row): LoggedErasure => {
    const cell = (key: LogColumn) => found[key]?.cell(row) ?? null;
    const number = (key: LogColumn) => Number(cell(key) ?? 0) || 0;
    return {
      number: String(cell('number') ?? ''),
      on: number('on'),
      kind: cell('kind'),
      asker: cell('asker'),
      sheets: number('sheets'),
      rows: number('rows'),
      cells: number('cells'),
      reports: number('reports'),
    };
  });
}

/** Number of the erasure after those logged. */
export function nextErasure(log: readonly LoggedErasure[]): string {
  const last = log.reduce((most, { number }) => Math.max(most, Number(/\d+/u.exec(number)?.[0] ?? 0)), 0);
  return `DEL-${String(last + 1).padStart(4, '0')}`;
}

/** One line of the log with words that follow the locale. */
export type LogLine = Omit<LoggedErasure, 'kind' | 'asker'> & {
  readonly kind: CellScalar | Bilingual;
  readonly asker: CellScalar | Bilingual;
};

/** 「删除记录」: that something was erased, when, who asked and how much it was; never whose. */
export function erasureLogSheet(lines: readonly LogLine[]): SheetSpec {
  return {
    id: erasureLogId,
    name: message('privacy.log.name'),
    title: message('privacy.log.name'),
    note: message('privacy.log.note'),
    blocks: [
      {
        kind: 'table',
        id: erasureTable,
        rowCount: lines.length,
        columns: keys.map((key): TableColumn => ({
          key,
          header: columns[key].title,
          format: columns[key].format,
          width: 14,
          values: lines.map((line) => line[key]),
        })),
      },
    ],
    freeze: 'header',
    tabColor: '#7F7F7F',
    existing: { mode: 'rewrite' },
  };
}
