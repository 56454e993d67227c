import { Document } from '../../src/host/document';
import { clearHighlights, highlightCells } from '../../src/workbook';
import { openWorkbook } from '../setup/excel';

/** Address, formula and colour of every conditional format of a sheet. */
async function formats({ run }: ReturnType<typeof openWorkbook>, name = '客户') {
  return run(async (context) => {
    const { conditionalFormats } = context.workbook.worksheets.getItem(name).getRange();
    conditionalFormats.load('items/type');
    await context.sync();
    const read = conditionalFormats.items.map((format) => {
      const areas = format.getRanges();
      areas.load('address');
      format.custom.format.fill.load('color');
      format.custom.rule.load('formula');
      return { areas, format };
    });
    await context.sync();
    return read.map(
      ({ areas, format }) =>
        `${areas.address.replaceAll(/[^!,]*!/gu, '')} ${format.custom.format.fill.color}`,
    );
  });
}

const cell = (row: number, column: number, severity: 'error' | 'warning' | 'hint', sheet = '客户') => ({
  ...{ sheet, row, column, severity },
});

describe('colours of cells with problems', () => {
  const open = () => openWorkbook(Document.withSheets(['客户', '订单']));

  it('are conditional formats, one a severity, runs of a column as ranges', async () => {
    const book = open();
    const marked = await highlightCells([
      ...[cell(5, 2, 'error'), cell(6, 2, 'error'), cell(7, 2, 'error'), cell(9, 2, 'error')],
      ...[cell(5, 2, 'hint'), cell(5, 3, 'warning'), cell(2, 1, 'hint', '订单')],
    ]);
    expect(marked).toBe(6);
    expect((await formats(book)).toSorted()).toEqual(['B5:B7,B9 #F8C9CC', 'C5 #FFE8B3']);
    expect(await formats(book, '订单')).toEqual(['A2 #DCEBF7']);
  });

  it('are replaced by those of the next check, and gone in one click; the user’s stay', async () => {
    const book = open();
    await book.run(async (context) => {
      const range = context.workbook.worksheets.getItem('客户').getRange('A1:A9');
      const { custom } = range.conditionalFormats.add('Custom');
      custom.rule.formula = '=A1>3';
      custom.format.fill.color = '#00FF00';
      await context.sync();
    });
    await highlightCells([cell(5, 2, 'error')]);
    await highlightCells([cell(6, 2, 'error')]);
    expect((await formats(book)).toSorted()).toEqual(['A1:A9 #00FF00', 'B6 #F8C9CC']);
    await clearHighlights();
    expect(await formats(book)).toEqual(['A1:A9 #00FF00']);
  });

  it('leave protected sheets alone', async () => {
    const book = open();
    await book.run(async (context) => {
      context.workbook.worksheets.getItem('订单').protection.protect();
      await context.sync();
    });
    expect(await highlightCells([cell(5, 2, 'error'), cell(2, 1, 'error', '订单')])).toBe(1);
    expect(await formats(book)).toEqual(['B5 #F8C9CC']);
  });

  it('cost a few exchanges however many cells there are, the gravest being marked', async () => {
    const { host } = open();
    const many = Array.from({ length: 30_000 }, (_, at) =>
      cell(2 + 2 * at, 1, at < 10_000 ? 'hint' : 'error'),
    );
    const before = host.traffic.totals().syncs;
    expect(await highlightCells(many)).toBe(20_000);
    expect(host.traffic.totals().syncs - before).toBeLessThan(10);
  });
});
