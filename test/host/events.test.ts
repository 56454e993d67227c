import type { CellValue } from '../../src/host/cells';
import { Document } from '../../src/host/document';
import { openWorkbook, type TestWorkbook } from '../setup/excel';

/** The user types into the first sheet. */
const type = ({ document }: TestWorkbook, row: number, column: number, value: CellValue) => {
  document.sheets[0]?.fill({ top: row, bottom: row, left: column, right: column }, value);
};

/** Collects the arguments of events an add-in hears. */
const heard = async <E extends object>(
  workbook: TestWorkbook,
  source: (context: Excel.RequestContext) => { add(handler: (event: E) => Promise<unknown>): unknown },
): Promise<E[]> => {
  const events: E[] = [];
  await workbook.run(async (context) => {
    source(context).add((event) => {
      events.push(event);
      return Promise.resolve();
    });
    await context.sync();
  });
  return events;
};

// Source: learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events
describe('events', () => {
  it('tell what a user typed, with the values before and after', async () => {
    const workbook = openWorkbook();
    const events = await heard<Excel.WorksheetChangedEventArgs>(
      workbook,
      (context) => context.workbook.worksheets.getItem('Sheet1').onChanged,
    );
    type(workbook, 1, 1, '甲');
    await workbook.settled();
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      type: 'WorksheetChanged',
      address: 'B2',
      changeType: 'RangeEdited',
      source: 'Local',
      details: { valueBefore: '', valueAfter: '甲', valueTypeBefore: 'Empty', valueTypeAfter: 'String' },
    });
  });

  it('come after the answer of the batch that caused them', async () => {
    const workbook = openWorkbook();
    const order: string[] = [];
    await workbook.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.onChanged.add(() => {
        order.push('event');
        return Promise.resolve();
      });
      await context.sync();
      sheet.getRange('A1').values = [[1]];
      await context.sync();
      order.push('answer');
    });
    await workbook.settled();
    expect(order).toEqual(['answer', 'event']);
  });

  it('lead to the range that changed', async () => {
    const workbook = openWorkbook();
    const events = await heard<Excel.WorksheetChangedEventArgs>(
      workbook,
      (context) => context.workbook.worksheets.onChanged,
    );
    type(workbook, 1, 1, 99);
    await workbook.settled();
    await workbook.run(async (context) => {
      const range = events[0]?.getRange(context).load('address, values');
      await context.sync();
      expect([range?.address, range?.values]).toEqual(['Sheet1!B2', [[99]]]);
    });
  });

  it('say Remote for what a co-author did', async () => {
    const workbook = openWorkbook();
    const events = await heard<Excel.WorksheetChangedEventArgs>(
      workbook,
      (context) => context.workbook.worksheets.onChanged,
    );
    workbook.host.asCoauthor(() => {
      type(workbook, 0, 0, 1);
    });
    await workbook.settled();
    expect(events[0]?.source).toBe('Remote');
  });

  it('say which way cells moved', async () => {
    const workbook = openWorkbook();
    const events = await heard<Excel.WorksheetChangedEventArgs>(
      workbook,
      (context) => context.workbook.worksheets.onChanged,
    );
    workbook.document.sheets[0]?.insert({ top: 1, bottom: 1, left: 0, right: 16_383 }, 'Down');
    await workbook.settled();
    expect(events[0]).toMatchObject({
      changeType: 'RowInserted',
      address: '2:2',
      changeDirectionState: { insertShiftDirection: 'Down' },
    });
  });

  it('concern one table only where they are registered on it', async () => {
    const document = Document.withSheets(['Sheet1']);
    document.sheets[0]?.enter({ top: 0, left: 0, bottom: 1, right: 0 }, [['名'], ['甲']]);
    const workbook = openWorkbook(document);
    await workbook.run(async (context) => {
      context.workbook.tables.add('Sheet1!A1:A2', true).name = '表';
      await context.sync();
    });
    const events = await heard<Excel.TableChangedEventArgs>(
      workbook,
      (context) => context.workbook.tables.getItem('表').onChanged,
    );
    type(workbook, 5, 5, 'beside');
    type(workbook, 1, 0, '乙');
    await workbook.settled();
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      type: 'TableChanged',
      address: 'A2',
      tableId: document.tables.get('表')?.id,
    });
  });

  it('do not tell of header cells that stay as they are', async () => {
    const document = Document.withSheets(['Sheet1']);
    document.sheets[0]?.enter({ top: 0, left: 0, bottom: 1, right: 0 }, [['名'], ['甲']]);
    const workbook = openWorkbook(document);
    const events = await heard<Excel.WorksheetChangedEventArgs>(
      workbook,
      (context) => context.workbook.worksheets.onChanged,
    );
    await workbook.run(async (context) => {
      context.workbook.tables.add('Sheet1!A1:A2', true);
      await context.sync();
    });
    await workbook.settled();
    expect(events).toEqual([]);
  });

  it('tell of selection, on the sheet and on the workbook', async () => {
    const workbook = openWorkbook();
    const onSheet = await heard<Excel.WorksheetSelectionChangedEventArgs>(
      workbook,
      (context) => context.workbook.worksheets.getItem('Sheet1').onSelectionChanged,
    );
    const onWorkbook = await heard<Excel.SelectionChangedEventArgs>(
      workbook,
      (context) => context.workbook.onSelectionChanged,
    );
    const [sheet] = workbook.document.sheets;
    if (sheet !== undefined) workbook.document.select(sheet, { top: 0, bottom: 0, left: 0, right: 1 });
    await workbook.settled();
    expect(onSheet).toMatchObject([{ type: 'WorksheetSelectionChanged', address: 'A1:B1' }]);
    expect(onWorkbook).toHaveLength(1);
  });

  it('tell of sheets and tables that come and go', async () => {
    const workbook = openWorkbook();
    const added = await heard<Excel.WorksheetAddedEventArgs>(
      workbook,
      (context) => context.workbook.worksheets.onAdded,
    );
    const deleted = await heard<Excel.WorksheetDeletedEventArgs>(
      workbook,
      (context) => context.workbook.worksheets.onDeleted,
    );
    const activated = await heard<Excel.WorksheetActivatedEventArgs>(
      workbook,
      (context) => context.workbook.worksheets.onActivated,
    );
    const tables = await heard<Excel.TableAddedEventArgs>(
      workbook,
      (context) => context.workbook.tables.onAdded,
    );
    const sheet = workbook.document.addSheet('新');
    workbook.document.activate(sheet);
    workbook.document.tables.add(sheet, { area: { top: 0, left: 0, bottom: 1, right: 0 }, hasHeaders: true });
    workbook.document.deleteSheet(sheet);
    await workbook.settled();
    expect([added, activated, deleted].map((events) => events[0]?.worksheetId)).toEqual([
      sheet.id,
      sheet.id,
      sheet.id,
    ]);
    expect(tables).toMatchObject([{ type: 'TableAdded', worksheetId: sheet.id }]);
  });

  it('end when the handler is removed', async () => {
    const workbook = openWorkbook();
    const events: unknown[] = [];
    await workbook.run(async (context) => {
      const handler = context.workbook.worksheets.onChanged.add((event) => {
        events.push(event);
        return Promise.resolve();
      });
      await context.sync();
      handler.remove();
      await context.sync();
    });
    type(workbook, 0, 0, 1);
    await workbook.settled();
    expect(events).toEqual([]);
  });

  // Source: learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events#enable-and-disable-events
  it('can be switched off by the add-in for itself', async () => {
    const workbook = openWorkbook();
    const events = await heard<Excel.WorksheetChangedEventArgs>(
      workbook,
      (context) => context.workbook.worksheets.onChanged,
    );
    await workbook.run(async (context) => {
      context.runtime.enableEvents = false;
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[1]];
      context.runtime.enableEvents = true;
      context.workbook.worksheets.getItem('Sheet1').getRange('A2').values = [[2]];
      await context.sync();
    });
    await workbook.settled();
    expect(events.map(({ address }) => address)).toEqual(['A2']);
  });
});
