import { message } from '../message';
import type { SheetSpec, TableColumn } from '../sheets';
import { CellKind, numberAt, scalarAt } from '../table';
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

const keys = ['number', 'on', 'kind', 'asker', 'sheets', 'rows', 'cells', 'reports'] as const;

/** The erasures logged so far, in their order. */
export function readErasureLog(sheets: readonly SheetTable[]): readonly LoggedErasure[] {
  const sheet = sheets.find(({ reportId }) => reportId === erasureLogId);
  const area = sheet?.nativeTables[0]?.area;
  if (!sheet || !area) return [];
  const first = area.row - sheet.firstRow + 1;
  return Array.from({ length: area.rows - 1 }, (_, at): LoggedErasure => {
    const column = (key: (typeof keys)[number]) =>
      sheet.columns[area.column - sheet.firstColumn + keys.indexOf(key)];
    const cell = (key: (typeof keys)[number]) => {
      const cells = column(key);
      return cells && cells.kinds[first + at] !== CellKind.empty ? scalarAt(cells, first + at) : null;
    };
    const number = (key: (typeof keys)[number]) => {
      const cells = column(key);
      return (cells && numberAt(cells, first + at)) ?? 0;
    };
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
  readonly kind: CellScalar | { readonly zh: string; readonly en: string };
  readonly asker: CellScalar | { readonly zh: string; readonly en: string };
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
        id: 'kb_erasures',
        rowCount: lines.length,
        columns: keys.map((key): TableColumn => ({
          key,
          header: message(`privacy.log.${key}`),
          format:
            key === 'on'
              ? 'date'
              : key === 'number' || key === 'kind' || key === 'asker'
                ? 'text'
                : 'integer',
          width: 14,
          values: lines.map((line) => line[key]),
        })),
      },
    ],
    freeze: 'header',
    tabColor: '#7F7F7F',
    existing: { mode: 'replace' },
  };
}
