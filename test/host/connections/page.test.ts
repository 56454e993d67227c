/** @jest-environment ./test/setup/officeDomEnvironment.ts */
import '../../setup/encoders';
import { openWorkbook } from '../../setup/excel';

describe('Office.js in a page without a frame', () => {
  it('runs beside a document object model', async () => {
    const { run, document } = openWorkbook();
    expect(window.document.body).toBeDefined();
    await run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1').values = [['页']];
      await context.sync();
    });
    expect(document.sheets[0]?.value(0, 0)).toBe('页');
  });
});
