import { Document } from '../../../src/host/document';
import { openWorkbook } from '../../setup/excel';

describe('Office.js in this process', () => {
  it('knows its surroundings', async () => {
    openWorkbook(Document.withSheets(['Sheet1']), {
      surroundings: { displayLanguage: 'en-US', partitionKey: 'p1' },
      readOnly: true,
    });
    expect(await Office.onReady()).toMatchObject({ host: 'Excel', platform: 'OfficeOnline' });
    expect(Office.context.displayLanguage).toBe('en-US');
    expect(Office.context.partitionKey).toBe('p1');
    expect(Office.context.document.mode).toBe('readOnly');
  });

  it('claims the requirement sets of the host', () => {
    openWorkbook(undefined, { requirements: { ExcelApi: '1.14' } });
    const { requirements } = Office.context;
    expect(requirements.isSetSupported('ExcelApi', '1.14')).toBe(true);
    expect(requirements.isSetSupported('ExcelApi', '1.15')).toBe(false);
    expect(requirements.isSetSupported('SharedRuntime', '1.1')).toBe(false);
  });

  it('speaks to the workbook opened last', async () => {
    const [first, second] = [Document.withSheets(['甲']), Document.withSheets(['乙'])];
    openWorkbook(first);
    const { run } = openWorkbook(second);
    await run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1').values = [[1]];
      await context.sync();
    });
    expect([first, second].map((document) => document.sheets[0]?.value(0, 0))).toEqual([null, 1]);
  });

  it('forgets the handlers of the workbook before', async () => {
    const events: unknown[] = [];
    const one = openWorkbook();
    await one.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => {
        events.push(event);
        return Promise.resolve();
      });
      await context.sync();
    });
    const two = openWorkbook();
    await two.run(async (context) => {
      context.workbook.worksheets.onChanged.add(() => Promise.resolve());
      context.workbook.worksheets.getFirst().getRange('A1').values = [[1]];
      await context.sync();
    });
    await two.settled();
    expect(events).toEqual([]);
  });

  it('runs functions of the ribbon', async () => {
    const { invokeCommand } = openWorkbook();
    Office.actions.associate('segmentAll', (event: Office.AddinCommands.Event) => {
      event.completed({ allowEvent: event.source.id === 'SegmentButton' });
    });
    expect(await invokeCommand('segmentAll', 'SegmentButton')).toEqual({ allowEvent: true });
    await expect(invokeCommand('nothing', 'x')).rejects.toThrow('nothing');
  });

  it('fails in the client for what was not loaded', async () => {
    const { run } = openWorkbook();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      await context.sync();
      expect(() => sheet.name).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }) as Error);
    });
  });
});
