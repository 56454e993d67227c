import { message } from '../../src/core';
import type { SheetSpec, TableColumn } from '../../src/core/sheets';
import { columnOf } from '../../src/core/table';
import { wordingOf } from '../../src/locales';
import type { Changes } from '../../src/workbook';

const wording = wordingOf('zh-CN');
export const controls = { wording, at: '2026-11-01T09:00:00' };

/** A report sheet as the analysis rooms make them: title, note, a table with a dropdown, a board, a chart. */
export function scoresSheet(
  rows: readonly (readonly [id: string, days: number, group: string])[],
  more: { readonly columns?: readonly TableColumn[]; readonly existing?: SheetSpec['existing'] } = {},
): SheetSpec {
  return {
    id: 'rfm',
    name: 'RFM 评分',
    title: 'RFM 评分',
    note: '截至 2026-11-01',
    lists: [{ id: 'groups', values: ['重要价值', '一般价值'] }],
    blocks: [
      {
        kind: 'table',
        id: 'kb_rfm',
        rowCount: rows.length,
        columns: [
          {
            key: 'id',
            header: '客户编号',
            format: 'text',
            values: columnOf(rows.map(([id]) => id)),
            width: 14,
          },
          {
            key: 'days',
            header: '距今天数',
            format: 'integer',
            values: columnOf(rows.map(([, days]) => days)),
            conditional: [{ kind: 'dataBar', color: '#5B9BD5' }],
          },
          {
            key: 'group',
            header: '分群',
            format: 'text',
            values: rows.map(([, , group]) => group),
            list: { list: 'groups' },
            note: '从列表中选择',
          },
          ...(more.columns ?? []),
        ],
      },
      {
        kind: 'grid',
        id: 'board',
        at: { row: 1, column: 6 },
        rows: [
          [
            { value: '分群', style: { bold: true } },
            { value: '人数', style: { bold: true } },
          ],
          [{ value: '重要价值' }, { value: 2, style: { format: 'integer', fill: '#E2EFDA' } }],
        ],
      },
      {
        kind: 'chart',
        type: 'column',
        title: '距今天数',
        at: { row: 6, column: 6 },
        size: { rows: 12, columns: 5 },
        source: { table: 'kb_rfm', category: 'id', series: ['days'] },
      },
    ],
    freeze: 'header',
    print: { landscape: true, fitToWidth: true },
    existing: more.existing ?? { mode: 'replace' },
  };
}

export function changesOf(sheets: readonly SheetSpec[], more: Partial<Changes> = {}): Changes {
  return {
    job: 'rfm',
    title: (made, edits) => message('workbook.batch.run', { sheets: made, edits }),
    sheets,
    edits: [],
    sections: {},
    ...more,
  };
}
