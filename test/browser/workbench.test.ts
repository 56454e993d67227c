import { openWorkbench, stop } from './openWorkbench';
import type { OpenWorkbench } from './openWorkbench';

jest.setTimeout(120_000);

/** Milliseconds the grid may take to show what changed. */
const SHOWN = 5_000;

let workbench: OpenWorkbench;

beforeAll(async () => {
  workbench = await openWorkbench();
});
afterAll(async () => {
  await workbench.close();
  await stop();
});

/** What a cell holds in the document and what the grid shows of it. */
const cell = (sheet: string, row: number, column: number) =>
  workbench.page.evaluate(
    ([name, r, c]) => {
      const { host, grid } = window.workbench;
      const found = host.document.sheet(name);
      const shown = grid.spreadsheet.api.getActiveWorkbook()?.getSheetByName(name)?.getRange(r, c);
      return {
        held: found?.value(r, c),
        shown: shown?.getValue(),
        bold: Boolean(shown?.getCellStyleData()?.bl),
        fill: shown?.getCellStyleData()?.bg?.rgb,
      };
    },
    [sheet, row, column] as const,
  );

const select = (sheet: string, row: number, column: number) =>
  workbench.page.evaluate(
    ([name, top, left]) => {
      const { document } = window.workbench.host;
      const found = document.sheet(name);
      if (found) document.select(found, { top, left, bottom: top, right: left });
    },
    [sheet, row, column] as const,
  );

describe('the workbench', () => {
  it('opens the sample in the grid, and the very pane that ships beside it', async () => {
    const { page, paneFrame } = workbench;
    expect(await page.locator('#bar .name').textContent()).toBe('客户台账示例.xlsx');
    expect(await cell('客户名单', 3, 1)).toMatchObject({ held: '公司名称', shown: '公司名称' });
    const platform = await paneFrame().evaluate(async () => {
      const { host, platform: where } = await Office.onReady();
      return { host, where, api: Office.context.requirements.isSetSupported('ExcelApi', '1.14') };
    });
    expect(platform).toEqual({ host: 'Excel', where: 'OfficeOnline', api: true });
    expect(new URL(paneFrame().url()).search).toBe('');
  });

  it('lets the add-in hear what is typed into the grid', async () => {
    const { page, paneFrame } = workbench;
    await paneFrame().evaluate(() =>
      Excel.run(async (context) => {
        const heard: string[] = [];
        Object.assign(window, { heard });
        context.workbook.worksheets.onChanged.add((event) => {
          heard.push(`${event.address} ${event.changeType} ${event.source}`);
          return Promise.resolve();
        });
        await context.sync();
      }),
    );
    await select('汇总', 30, 0);
    await page.locator('#grid').press('Escape');
    await page.keyboard.type('2024-3-5');
    await page.keyboard.press('Enter');
    await paneFrame().waitForFunction(
      () => (window as unknown as { heard: string[] }).heard.length > 0,
      undefined,
      { timeout: SHOWN },
    );
    expect(await paneFrame().evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([
      'A31 RangeEdited Local',
    ]);
    // The document read the text as Excel does; the grid shows what it made of it.
    expect(await cell('汇总', 30, 0)).toMatchObject({ held: 45356 });
  });

  it('computes the functions the add-in brings', async () => {
    const { page } = workbench;
    await select('汇总', 34, 0);
    await page.locator('#grid').press('Escape');
    await page.keyboard.type('=KEBU.REGION("江苏苏州")');
    await page.keyboard.press('Enter');
    const answer = '华东-江苏省苏州市';
    await page.waitForFunction(
      (text) => {
        const { host, grid } = window.workbench;
        const shown = grid.spreadsheet.api.getActiveWorkbook()?.getSheetByName('汇总')?.getRange(34, 0);
        return host.document.sheet('汇总')?.value(34, 0) === text && shown?.getValue() === text;
      },
      answer,
      { timeout: SHOWN },
    );
  });

  it('shows what the add-in writes, formats included', async () => {
    const { page, paneFrame } = workbench;
    await paneFrame().evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('来自加载项');
        const range = sheet.getRange('B2:C2');
        range.values = [['写入', 42]];
        range.format.font.bold = true;
        range.format.fill.color = '#FFEE00';
        sheet.activate();
        await context.sync();
      }),
    );
    const added = page.locator('#grid').getByText('来自加载项');
    await added.first().waitFor({ timeout: SHOWN });
    expect(await cell('来自加载项', 1, 2)).toEqual({ held: 42, shown: 42, bold: true, fill: '#FFEE00' });
  });

  it('refuses requests while somebody types in a cell, unless they wait', async () => {
    const { page, paneFrame } = workbench;
    await select('汇总', 32, 0);
    await page.keyboard.type('未完');
    const refused = await paneFrame().evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('汇总').getRange('A40').values = [['x']];
        await context.sync();
        return 'written';
      }).catch((error: unknown) => (error as { code: string }).code),
    );
    expect(refused).toBe('InvalidOperationInCellEditMode');
    await page.keyboard.press('Escape');
  });

  it('draws the charts of the document over the grid', async () => {
    const { page, paneFrame } = workbench;
    await paneFrame().evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('图');
        const range = sheet.getRange('A1:B3');
        range.values = [
          ['行业', '金额'],
          ['制造', 30],
          ['软件', 10],
        ];
        const chart = sheet.charts.add(Excel.ChartType.columnClustered, range, Excel.ChartSeriesBy.columns);
        chart.title.text = '各行业金额';
        sheet.activate();
        await context.sync();
      }),
    );
    const chart = page.getByRole('img', { name: '各行业金额' });
    await chart.waitFor({ timeout: SHOWN });
    const painted = await chart.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
      const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      return new Set(
        Array.from({ length: pixels.length / 4 }, (_, at) => pixels.slice(at * 4, at * 4 + 3).join()),
      ).size;
    });
    expect(painted).toBeGreaterThan(10);
  });

  it('turns the pane to a page from the ribbon, and runs commands to their end', async () => {
    const { page, pane } = workbench;
    await page.locator('#pane .head button').click();
    expect(await page.locator('#pane').isVisible()).toBe(false);
    await page.locator('[id="Kebu.Pane"]').click();
    expect(await page.locator('#pane').isVisible()).toBe(true);
    await pane.getByRole('button', { name: '开始使用' }).click();
    await page.locator('[id="Kebu.Convert"]').click();
    await pane.getByRole('heading', { name: '列的对应' }).waitFor();
    await page.locator('[id="Kebu.Convert"]:not([aria-busy])').waitFor({ timeout: SHOWN });
  });

  it('did nothing on the way that it should not have done', () => {
    expect(workbench.misdeeds).toEqual({
      foreignRequests: [],
      missingFiles: [],
      policyViolations: [],
      errors: [],
    });
  });
});
