import fc from 'fast-check';
import { readSheets } from '../../../src/core/intake';
import { columnLength, scalarAt } from '../../../src/core/table';
import type { CellScalar } from '../../../src/core/table';
import { finished, sheetOf } from './sheetOf';

const header = ['公司名称', '所属行业', '联系人', '联系电话', '我们自己的列'];

const row = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.tuple(
      fc.constantFrom('苏州明达物流有限公司', '上海远航软件有限公司', ' 杭州启辰机械有限公司 ', '启辰'),
      fc.constantFrom('批发业', '软件', 'C34', '乱写的', ''),
      fc.constantFrom('张伟明', '李静', '王经理', ''),
      fc.constantFrom<CellScalar>('13918273645', 13918273645, '无', '139-1827-3645'),
      fc.oneof(fc.string({ maxLength: 8 }), fc.integer(), fc.constant(null)),
    ),
  },
  { weight: 1, arbitrary: fc.constant([null, null, null, null, null]) },
  { weight: 1, arbitrary: fc.constant(['小计', null, null, null, 12]) },
  { weight: 1, arbitrary: fc.constant(header) },
);

it('records and rows that are none add up to all rows, and nothing typed is lost', () => {
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 2, maxLength: 25 }),
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 1, max: 30 }),
      (rows, firstRow, firstColumn) => {
        const filled = rows.findLastIndex((cells) => cells.some((cell) => cell !== null && cell !== ''));
        const body = rows.slice(0, filled + 1);
        fc.pre(body.some(([name]) => name !== null && name !== '小计' && name !== header[0]));
        const sheet = sheetOf('客户', [header, ...body], { firstRow, firstColumn });
        const [read] = finished(readSheets({ sheets: [sheet], sections: {} }));
        const [table] = read?.tables ?? [];
        const extracted = table?.extracted;
        if (extracted === undefined) throw new Error('The list was not recognised.');
        const { records, nonData } = extracted;
        expect(records.count + nonData.length).toBe(body.length);
        expect(records.carried.map(({ header: name }) => name)).toEqual(['我们自己的列']);
        for (let record = 0; record < records.count; record += 1) {
          const typed = body[(records.rows[record] ?? 0) - firstRow - 1] ?? [];
          const at = (value: CellScalar | undefined) => (value === '' ? null : (value ?? null));
          const fields = ['customerName', 'industry', 'contact', 'phone'].map((key) => {
            const raw = records.fields[key]?.raw;
            return raw === undefined || columnLength(raw) === 0 ? null : scalarAt(raw, record);
          });
          const carried = records.carried[0];
          expect([...fields, carried === undefined ? null : scalarAt(carried.raw, record)]).toEqual(
            typed.map((value) => at(value)),
          );
        }
      },
    ),
    { numRuns: 40 },
  );
});
