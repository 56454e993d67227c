import { openWorkbook } from '../../setup/excel';

describe('Excel.run through the real client', () => {
  it('writes and reads a range', async () => {
    const { run, document } = openWorkbook();
    const values = await run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2');
      range.values = [
        ['名称', '金额'],
        ['甲', 12.5],
      ];
      range.load('values, address');
      await context.sync();
      expect(range.address).toBe('Sheet1!A1:B2');
      return range.values;
    });
    expect(values).toEqual([
      ['名称', '金额'],
      ['甲', 12.5],
    ]);
    expect(document.sheet('Sheet1')?.value(1, 1)).toBe(12.5);
  });
});
