import { message } from '../../../src/core/message';
import { CellKind, columnOf, sheetOfColumns } from '../../../src/core/table';
import type { SheetTable } from '../../../src/core/table';
import { rfmSegments, segmentSheet } from '../../../src/core/segments';
import { overlapOf } from '../../../src/core/segments/segment';
import { previousMembers } from '../../../src/core/segments/previousMembers';
import { tableOf } from '../../../src/core/segments/segmentSheet';
import { rfmOptions } from '../../../src/core/value';
import { isoDate } from '../../../src/core/text';
import { valueOf } from '../value/customerValues';

const value = valueOf([[[990, 995], 50], [[800], 10], [[991, 992, 993], 70], []], 1000, rfmOptions.parse({}));
const segments = rfmSegments(value, { keyValue: '金牌' });
const nothing = () => null;
const details = {
  contactOf: nothing,
  phoneOf: nothing,
  ownerOf: nothing,
  tagsOf: nothing,
  topNeedOf: nothing,
};

const sheetOf = (reportId: string, header: string, ids: readonly string[]): SheetTable => ({
  ...sheetOfColumns('分群', [
    columnOf(['标题', null, null, header, ...ids]),
    columnOf([null, null, null, '备注', ...ids.map(() => '好')]),
  ]),
  nativeTables: [
    {
      name: tableOf('keyValue'),
      area: { row: 4, column: 1, rows: ids.length + 1, columns: 2 },
      hasHeader: true,
      hasTotals: false,
    },
  ],
  reportId,
});

describe('RFM groups as segments', () => {
  it('hold every scored customer once', () => {
    expect(segments.flatMap(({ members }) => [...members]).sort()).toEqual([0, 1, 2]);
  });

  it('share nobody among themselves', () => {
    const overlap = overlapOf(segments, 4);
    overlap.forEach((row, a) => {
      row.forEach((count, b) => {
        expect(count).toBe(a === b ? segments[a]?.members.length : 0);
      });
    });
  });
});

describe('segment sheets', () => {
  const best = segments.find(({ members }) => members.includes(2));
  if (!best) throw new Error('customer 2 is in no segment');

  it('are refreshed by 客户编号 and keep what people added', () => {
    const sheet = segmentSheet(best, { value, details, before: undefined });
    expect(sheet.existing).toEqual({
      mode: 'refresh',
      table: tableOf(best.definition.id),
      key: 'id',
      name: 'name',
      left: {
        key: 'change',
        text: message('segments.change.left', { asOf: isoDate(value.facts.period.asOf) }),
      },
    });
  });

  it('mark newcomers from the second run on', () => {
    const changes = (before: ReadonlySet<string> | undefined) => {
      const [table] = segmentSheet(best, { value, details, before }).blocks;
      if (table?.kind !== 'table') throw new Error('no table');
      return table.columns.find(({ key }) => key === 'change')?.values;
    };
    expect(changes(undefined)).toEqual(expect.arrayContaining([null]));
    expect(changes(new Set())).toEqual(
      expect.arrayContaining([expect.objectContaining({ code: 'segments.change.new' })]),
    );
    expect(changes(new Set(['C2']))).toContainEqual(
      expect.objectContaining({ code: 'segments.change.kept' }),
    );
  });

  it('leave cells empty for customers without scores', () => {
    const unscored = { ...best, members: Int32Array.of(3), reasonOf: () => message('value.rfm.notBought') };
    const [table] = segmentSheet(unscored, { value, details, before: undefined }).blocks;
    const recency =
      table?.kind === 'table' ? table.columns.find(({ key }) => key === 'recency')?.values : undefined;
    expect(recency && 'kinds' in recency ? recency.kinds[0] : undefined).toBe(CellKind.empty);
  });
});

describe('previousMembers', () => {
  it('reads who was on the sheets of the last run, in either language', () => {
    for (const header of ['客户编号', 'Customer no.']) {
      const found = previousMembers([sheetOf('segment-keyValue', header, ['C0', 'C9'])]);
      expect(found).toEqual(new Map([['keyValue', new Set(['C0', 'C9'])]]));
    }
  });

  it('takes no other sheet for a segment', () => {
    expect(previousMembers([sheetOf('rfm', '客户编号', ['C0'])]).size).toBe(0);
    expect(previousMembers([sheetOf('segment-keyValue', '编号', ['C0'])]).size).toBe(0);
  });
});
