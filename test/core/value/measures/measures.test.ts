import { CellKind, kindAt, scalarAt } from '../../../../src/core/table';
import type { SheetTable } from '../../../../src/core/table';
import { clustersJob, rankingJob } from '../../../../src/core/value';
import { sheetOf } from '../../intake/sheetOf';
import { resultOf, workbookOf } from '../valueWorkbook';

const customers = Array.from({ length: 24 }, (_, i) => ({
  cells: [i < 12 ? '50-200人' : '1000人以上', i % 3 === 0 ? '高' : '低', i + 1, `备注${i}`],
  ...(i < 20 ? { orders: [[i * 9 + 1, i < 12 ? 1000 + i : 90_000 + i]] as const } : {}),
}));
const sheets = [
  ...workbookOf(['企业规模', '合作意向', '设备台数', '随笔'], customers),
  sheetOf('拜访', [
    ['客户编号', '日期', '类型', '满意度'],
    ['C1', { date: 46_000 }, '拜访', 5],
    ['C1', { date: 46_010 }, '咨询', 4],
    ['C2', { date: 46_020 }, '投诉', 1],
  ]),
];
const keysOf = (offered: readonly { readonly key: string }[]) => offered.map(({ key }) => key);

describe('measures to cluster and rank by', () => {
  const { summary } = resultOf(clustersJob, sheets);

  it('are the orders’, the size’s, the team’s own columns and what is written elsewhere', () => {
    expect(keysOf(summary.offered)).toEqual(
      expect.arrayContaining([
        'monetary',
        'size.employees',
        'registration:合作意向',
        'registration:设备台数',
        'interactions.count',
        'interactions.satisfaction',
      ]),
    );
  });

  it('are no columns of words', () => {
    expect(keysOf(summary.offered)).not.toContain('registration:随笔');
  });

  it('say of how many customers they are known', () => {
    const known = Object.fromEntries(summary.offered.map((each) => [each.key, each.known]));
    expect(known).toMatchObject({ monetary: 20, 'size.employees': 24, 'interactions.satisfaction': 2 });
  });
});

describe('clusters by chosen columns', () => {
  it('find the two kinds of customers there are, also by columns of the registration alone', () => {
    const { summary } = resultOf(clustersJob, sheets, { columns: ['size.employees', '设备台数'], k: 2 });
    expect(summary.clusters.map(({ customers: count }) => count)).toEqual([12, 12]);
    expect(summary.assignments).toHaveLength(24);
  });

  it('leave out whom a column says nothing of, and say how many', () => {
    const { summary, notes } = resultOf(clustersJob, sheets, { columns: ['monetary'] });
    expect(summary.assignments).toHaveLength(20);
    expect(notes).toContainEqual({ code: 'value.clusters.leftOut', parameters: { customers: 4 } });
  });

  it('refuse columns there are not, naming what there is', () => {
    expect(() => resultOf(clustersJob, sheets, { columns: ['年龄'] })).toThrow('value.measure.unknown');
  });

  it('are the same groups in whatever order the rows stand', () => {
    const groupsOf = (rows: readonly SheetTable[]) => {
      const { assignments } = resultOf(clustersJob, rows, { columns: ['monetary', 'recency'], k: 2 }).summary;
      const first = assignments.find(({ id }) => id === 'C1')?.cluster;
      return assignments
        .filter(({ cluster }) => cluster === first)
        .map(({ id }) => id)
        .sort();
    };
    const [registration, orders] = sheets.map(({ columns }) =>
      Array.from({ length: columns[0]?.kinds.length ?? 0 }, (_, row) =>
        columns.map((column) => {
          const cell = scalarAt(column, row);
          return kindAt(column, row) === CellKind.date ? { date: Number(cell) } : cell;
        }),
      ),
    );
    const turned = (name: string, [head = [], ...rows]: typeof registration & object) =>
      sheetOf(name, [head, ...rows.reverse()]);
    expect(groupsOf([turned('客户', registration ?? []), turned('销售', orders ?? [])])).toEqual(
      groupsOf(sheets),
    );
  });
});

describe('ranking by chosen columns', () => {
  it('ranks customers without orders by what is known of them', () => {
    const { summary } = resultOf(rankingJob, sheets, {
      columns: [
        { measure: '设备台数', better: 'more', weight: 3 },
        { measure: 'interactions.satisfaction', better: 'more', weight: 1 },
      ],
    });
    expect(summary.customers).toHaveLength(24);
    // The last has the most machines (75 points); the first the best of the two satisfactions and the fewest.
    expect(summary.customers[0]).toMatchObject({ id: 'C24', total: 75, contributions: [75, 0] });
    expect(summary.customers.find(({ id }) => id === 'C1')?.contributions).toEqual([0, 25]);
  });

  it('tells where each customer stands', () => {
    const [first] = resultOf(rankingJob, sheets, { columns: [{ measure: '设备台数' }] }).summary.customers;
    expect(first).toMatchObject({ id: 'C24', sheet: '客户', row: 25 });
  });
});
