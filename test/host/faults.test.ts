import { hostFailures, type HostFailure } from '../../src/host';
import { openWorkbook, type TestWorkbook } from '../setup/excel';

/** Writes 1 to A1 and 2 to A2 in one sync. */
const write = ({ run }: TestWorkbook): Promise<void> =>
  run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1').values = [[1]];
    sheet.getRange('A2').values = [[2]];
    await context.sync();
  });

const written = ({ document }: TestWorkbook): unknown[] =>
  [0, 1].map((row) => document.sheets[0]?.value(row, 0));

describe('planned failures', () => {
  it.each(Object.keys(hostFailures) as HostFailure[])('reach the add-in as %s', async (failure) => {
    const workbook = openWorkbook();
    workbook.host.faults.failRequest(1, { failure });
    await expect(write(workbook)).rejects.toMatchObject({ code: failure });
    expect(written(workbook)).toEqual([null, null]);
  });

  it('may come after everything was done: only the answer is lost', async () => {
    const workbook = openWorkbook();
    workbook.host.faults.failRequest(1, { failure: 'InvalidOrTimedOutSession', after: 'all' });
    await expect(write(workbook)).rejects.toMatchObject({ code: 'InvalidOrTimedOutSession' });
    expect(written(workbook)).toEqual([1, 2]);
  });

  it('may come in the middle of a batch, as a code of an action', async () => {
    const workbook = openWorkbook();
    const actions = async (): Promise<number> => {
      const probe = openWorkbook();
      await write(probe);
      return probe.host.traffic.records.find(({ kind }) => kind === 'sync')?.actions ?? 0;
    };
    const count = await actions();
    workbook.host.faults.clear();
    const again = openWorkbook();
    again.host.faults.failRequest(1, {
      failure: { code: 'GeneralException', message: '坏了' },
      after: count - 1,
    });
    await expect(write(again)).rejects.toMatchObject({ code: 'GeneralException', message: '坏了' });
    expect(written(again)).toEqual([1, null]);
  });

  it('count from the moment they are planned, and happen once', async () => {
    const workbook = openWorkbook();
    await write(workbook);
    workbook.host.faults.failRequest(2, { failure: 'GeneralException' });
    await write(workbook);
    await expect(write(workbook)).rejects.toMatchObject({ code: 'GeneralException' });
    await write(workbook);
    expect(workbook.host.faults.requests).toBe(4);
  });

  it('let a co-author in between two requests', async () => {
    const workbook = openWorkbook();
    workbook.host.faults.beforeRequest(2, () => {
      workbook.document.sheets[0]?.fill({ top: 0, bottom: 0, left: 0, right: 0 }, '别人写的');
    });
    const values = await workbook.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      cell.values = [['我写的']];
      await context.sync();
      cell.load('values');
      await context.sync();
      return cell.values;
    });
    expect(values).toEqual([['别人写的']]);
  });
});

// Source: learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-delay-in-cell-edit
describe('cell edit mode', () => {
  it('lets requests fail', async () => {
    const workbook = openWorkbook();
    workbook.host.beginCellEdit();
    await expect(write(workbook)).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    workbook.host.endCellEdit();
    await write(workbook);
    expect(written(workbook)).toEqual([1, 2]);
  });

  it('lets requests wait that ask for it', async () => {
    const workbook = openWorkbook();
    workbook.host.beginCellEdit();
    const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[1]];
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(written(workbook)).toEqual([null, null]);
    workbook.host.endCellEdit();
    await waiting;
    expect(written(workbook)).toEqual([1, null]);
  });
});

// Source: learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins
describe('limits', () => {
  it('refuse requests above the size the host allows, before anything is done', async () => {
    const workbook = openWorkbook(undefined, { limits: { requestBytes: 2000, responseBytes: 1_000_000 } });
    await expect(
      workbook.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [['字'.repeat(1000)]];
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
    expect(written(workbook)).toEqual([null, null]);
  });

  it('refuse answers above the size, after everything is done', async () => {
    const workbook = openWorkbook(undefined, { limits: { requestBytes: 1_000_000, responseBytes: 2000 } });
    await expect(
      workbook.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
        range.values = [['字'.repeat(1000)]];
        range.load('values');
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
    expect(workbook.document.sheets[0]?.value(0, 0)).toHaveLength(1000);
  });

  it('are five megabytes each way by default', () => {
    expect(openWorkbook().host.limits).toEqual({ requestBytes: 5_242_880, responseBytes: 5_242_880 });
  });

  it('let nothing be written in a workbook opened for reading', async () => {
    const workbook = openWorkbook(undefined, { readOnly: true });
    await expect(write(workbook)).rejects.toMatchObject({ code: 'AccessDenied' });
    await workbook.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1').load('name');
      await context.sync();
      expect(sheet.name).toBe('Sheet1');
    });
  });
});

describe('traffic', () => {
  it('is counted request by request', async () => {
    const workbook = openWorkbook();
    await write(workbook);
    await workbook.settled();
    const { records } = workbook.host.traffic;
    expect(records.map(({ kind }) => kind)).toEqual(['sync', 'cleanup']);
    expect(workbook.host.traffic.totals()).toMatchObject({ syncs: 1 });
    expect(records[0]?.requestBytes).toBeGreaterThan(500);
    expect(records[0]?.responseBytes).toBeGreaterThan(100);
    expect(records[0]?.failure).toBeUndefined();
  });

  it('counts bytes as UTF-8', async () => {
    const workbook = openWorkbook();
    const bytesFor = async (text: string): Promise<number> => {
      workbook.host.traffic.clear();
      await workbook.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[text]];
        await context.sync();
      });
      return workbook.host.traffic.records[0]?.requestBytes ?? 0;
    };
    const plain = await bytesFor('aaaa');
    expect((await bytesFor('客户客户')) - plain).toBe(8);
    expect((await bytesFor('😀😀')) - plain).toBe(4);
  });
});
