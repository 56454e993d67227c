import { message } from '../message';
import type { CellContent, LinkTarget, SheetSpec, TableColumn } from '../sheets';
import { CellKind, kindAt, scalarAt } from '../table';
import type { CellScalar, Column } from '../table';
import { isoDate } from '../text';
import { serial } from '../units';
import type { MatchSource } from './matchSource';
import { groupsOf } from './report';
import type { DuplicateReport, ReportedPair, ReviewGroup } from './report';

/** Rows beyond this are not written: nobody reviews them on a sheet. */
const mostRows = 20_000;

/** 「查重结果」: one row a record, group by group, with the reason of its strongest pair and all its cells. */
export function duplicatesSheet(source: MatchSource, report: DuplicateReport): SheetSpec {
  const groups = groupsOf(report);
  const strongest = strongestPairs(report.pairs);
  const lines = groups
    .flatMap((group, at) => group.records.map((record) => ({ group, number: at + 1, record })))
    .slice(0, mostRows);
  const certain = groups.filter(({ decision }) => decision === 'same').length;
  const column = (
    key: string,
    header: TableColumn['header'],
    format: TableColumn['format'],
    width: number,
    value: (line: { group: ReviewGroup; number: number; record: number }) => CellContent,
  ): TableColumn => ({ key, header, format, width, values: lines.map(value) });
  return {
    id: 'duplicates',
    name: message('duplicates.name'),
    title: message('duplicates.title', { records: source.records }),
    note: message('duplicates.note', { groups: groups.length, certain, review: groups.length - certain }),
    blocks: [
      {
        kind: 'table',
        id: 'kb_duplicates',
        rowCount: lines.length,
        columns: [
          column('group', message('duplicates.column.group'), 'integer', 6, ({ number }) => number),
          {
            ...column('decision', message('duplicates.column.decision'), 'general', 10, ({ group }) =>
              message(group.decision === 'same' ? 'duplicates.decision.same' : 'duplicates.decision.review'),
            ),
            conditional: [
              { kind: 'equals', value: message('duplicates.decision.review'), style: { fill: '#FFF4CE' } },
            ],
          },
          column(
            'probability',
            message('duplicates.column.probability'),
            'percent',
            8,
            ({ record, group }) => strongest.get(record)?.probability ?? group.probability,
          ),
          column(
            'reason',
            message('duplicates.column.reason'),
            'general',
            44,
            ({ record }) => strongest.get(record)?.sentence ?? '',
          ),
          column(
            'sheet',
            message('duplicates.column.sheet'),
            'text',
            14,
            ({ record }) => source.sheets[record] ?? '',
          ),
          {
            ...column(
              'row',
              message('duplicates.column.row'),
              'integer',
              7,
              ({ record }) => source.rows[record] ?? 0,
            ),
            links: lines.map(({ record }): LinkTarget => ({
              sheet: source.sheets[record] ?? '',
              row: source.rows[record] ?? 1,
              column: 1,
            })),
          },
          ...source.shown.map((shown, index): TableColumn => ({
            key: `cell${index}`,
            header: shown.header,
            format: 'text',
            width: 16,
            values: lines.map(({ record }) => shownCell(shown.column, record)),
          })),
        ],
      },
    ],
    freeze: 'header',
    tabColor: '#C55A11',
    print: { landscape: true, fitToWidth: true },
    existing: { mode: 'replace' },
  };
}

/** The columns are of all kinds side by side, so dates are written out. */
function shownCell(column: Column, record: number): CellScalar {
  const value = scalarAt(column, record);
  return typeof value === 'number' && kindAt(column, record) === CellKind.date
    ? isoDate(serial(value))
    : value;
}

function strongestPairs(pairs: readonly ReportedPair[]): Map<number, ReportedPair> {
  const strongest = new Map<number, ReportedPair>();
  for (const pair of pairs) {
    for (const record of [pair.a, pair.b]) {
      if ((strongest.get(record)?.probability ?? -1) < pair.probability) strongest.set(record, pair);
    }
  }
  return strongest;
}
