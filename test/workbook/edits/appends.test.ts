import fc from 'fast-check';
import { hostFailures } from '../../../src/host';
import type { Fault } from '../../../src/host';
import { Document } from '../../../src/host/document';
import type { Edit, RowAppending } from '../../../src/core/sheets';
import { message } from '../../../src/core';
import { commit, revert } from '../../../src/workbook';
import { openWorkbook } from '../../setup/excel';
import { documentImage } from '../documentImage';
import { changesOf, controls } from '../reports';

const cause = message('job.step.validate');
const apply = (edits: readonly Edit[]) => commit(changesOf([], { edits }), controls);

/** A table with a code column, a date, a formula column and a remark under it. */
async function table() {
  const document = Document.withSheets(['标签']);
  const sheet = document.sheet('标签');
  if (!sheet) throw new Error('no sheet');
  const workbook = openWorkbook(document);
  await workbook.run(async (context) => {
    const target = context.workbook.worksheets.getItem('标签');
    target.getRange('A2:A3').numberFormat = [['@'], ['@']];
    target.getRange('B2:B3').numberFormat = [['yyyy-mm-dd'], ['yyyy-mm-dd']];
    target.getRange('A1:C3').formulas = [
      ['编号', '日期', '年'],
      ['001', 45_366, '=YEAR(B2)'],
      ['002', 45_367, '=YEAR(B3)'],
    ];
    target.getRange('A5').values = [['注：每月更新']];
    target.tables.add('A1:C3', true).name = 'kb_tags';
    target.getRange('A2:A3').dataValidation.rule = { list: { inCellDropDown: true, source: '001,002' } };
    await context.sync();
  });
  return { ...workbook, document, sheet };
}

const rowsToAdd = (rows: RowAppending['after'], more: Partial<RowAppending> = {}): RowAppending => ({
  kind: 'appendRows',
  sheet: '标签',
  table: 'kb_tags',
  row: 4,
  column: 1,
  after: rows,
  cause,
  ...more,
});

describe('rows added at the end of a table', () => {
  it('make it grow, keep texts texts, follow its formulas, and are taken back exactly', async () => {
    const { document, sheet } = await table();
    const before = documentImage(document);
    const { batch, edits, notes } = await apply([
      rowsToAdd([
        ['003', 45_368, null],
        ['=1+1', 45_733, null],
        [{ zh: '四', en: 'four' }, null, null],
      ]),
    ]);
    expect({ edits, notes }).toEqual({ edits: 3, notes: [] });
    expect(document.tables.all(sheet).map(({ area }) => area)).toEqual([
      { top: 0, left: 0, bottom: 5, right: 2 },
    ]);
    expect(sheet.values({ top: 3, left: 0, bottom: 5, right: 2 })).toEqual([
      ['003', 45_368, 2024],
      ['=1+1', 45_733, 2025],
      ['四', null, 1900],
    ]);
    expect(sheet.text({ top: 3, left: 1, bottom: 3, right: 1 })).toEqual([['2024-03-17']]);
    expect(sheet.value(7, 0)).toBe('注：每月更新');
    expect(sheet.validations.at(5, 0)?.formula1).toBe('001,002');
    await revert(batch);
    expect(documentImage(document)).toEqual(before);
  });

  it('may go along with cells that change and rows that leave', async () => {
    const { document, sheet } = await table();
    const before = documentImage(document);
    const { batch } = await apply([
      { kind: 'removeRow', sheet: '标签', row: 2, column: 1, before: ['001', 45_366, 2024], cause },
      { kind: 'cell', sheet: '标签', row: 3, column: 1, before: '002', after: '009', cause },
      rowsToAdd([['003', 45_368, null]]),
    ]);
    expect(sheet.values({ top: 1, left: 0, bottom: 2, right: 1 })).toEqual([
      ['009', 45_367],
      ['003', 45_368],
    ]);
    await revert(batch);
    expect(documentImage(document)).toEqual(before);
  });

  it('are refused when the table has grown since it was read', async () => {
    const { host, document } = await table();
    host.faults.beforeRequest(1, () => {
      const [grown] = document.tables.all();
      if (grown) grown.area = { ...grown.area, bottom: 3 };
    });
    const { edits, notes } = await apply([rowsToAdd([['003', null, null]])]);
    expect({ edits, notes }).toEqual({
      edits: 0,
      notes: [message('workbook.listMoved', { sheet: '标签' })],
    });
  });

  it('stay where somebody changed them since, when they are taken back', async () => {
    const { sheet } = await table();
    const { batch } = await apply([
      rowsToAdd([
        ['003', 1, null],
        ['004', 2, null],
        ['005', 3, null],
      ]),
    ]);
    sheet.enter({ top: 4, left: 0, bottom: 4, right: 0 }, [['四']]);
    const { edits, notes } = await revert(batch);
    expect({ edits, notes }).toEqual({
      edits: 2,
      notes: [message('workbook.rowChanged', { sheet: '标签', row: 5 })],
    });
    expect(sheet.values({ top: 2, left: 0, bottom: 3, right: 0 })).toEqual([['002'], ['四']]);
  });

  it('leave the workbook as it was whatever exchange fails, and work the next time', async () => {
    const edits: readonly Edit[] = [
      { kind: 'removeRow', sheet: '标签', row: 2, column: 1, before: ['001', 45_366, 2024], cause },
      rowsToAdd([['003', 45_368, null]]),
    ];
    const failures = Object.keys(hostFailures) as (keyof typeof hostFailures)[];
    const faults: Fault[] = [
      ...failures.map((failure): Fault => ({ failure })),
      { failure: 'InvalidOrTimedOutSession', after: 'all' },
    ];
    const counted = await table();
    counted.host.faults.clear();
    await apply(edits);
    const { requests } = counted.host.faults;
    for (const fault of faults) {
      for (let number = 1; number <= requests; number += 1) {
        const { document, host, sheet } = await table();
        const before = documentImage(document);
        host.faults.clear();
        host.faults.failRequest(number, fault);
        const failed = await apply(edits).then(
          () => false,
          () => true,
        );
        if (failed) {
          expect(documentImage(document)).toEqual(before);
          await apply(edits);
        }
        expect(sheet.values({ top: 1, left: 0, bottom: 2, right: 0 })).toEqual([['002'], ['003']]);
      }
    }
  });
});

describe('rows added at the end of a plain list', () => {
  it('push down what stands below and are taken back exactly, whatever they hold', async () => {
    const cell = fc.oneof(
      fc.constantFrom('=1&"x"', "'0012", '2024-03-15', '甲', ''),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
      fc.integer(),
      fc.constant(null),
    );
    const rows = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(rows, async (after) => {
        const document = Document.withSheets(['标签']);
        const sheet = document.sheet('标签');
        sheet?.enter({ top: 0, left: 0, bottom: 3, right: 1 }, [
          ['编号', '值'],
          ['001', '高'],
          ['合计', 1],
          [null, '注'],
        ]);
        openWorkbook(document);
        const before = documentImage(document);
        const { batch, notes } = await apply([
          { kind: 'appendRows', sheet: '标签', row: 3, column: 1, after, cause },
        ]);
        expect(notes).toEqual([]);
        expect(sheet?.values({ top: 2, left: 0, bottom: 2 + after.length, right: 1 })).toEqual([
          ...after.map((row) => row.map((value) => (value === '' ? null : value))),
          ['合计', 1],
        ]);
        expect((await revert(batch)).notes).toEqual([]);
        expect(documentImage(document)).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });
});
