import { begin, oneClickButton, openWorkbench, stop } from './openWorkbench';
import type { OpenWorkbench } from './openWorkbench';

jest.setTimeout(240_000);

let workbench: OpenWorkbench;

beforeAll(async () => {
  workbench = await openWorkbench();
  await begin(workbench);
});
afterAll(async () => {
  await workbench.close();
  await stop();
});

/** Every cell of the sheets that were there from the start, as one text. */
const userCells = (names: readonly string[]) =>
  workbench.page.evaluate(
    (wanted) =>
      wanted.map((name) => {
        const sheet = window.workbench.host.document.sheet(name);
        const used = sheet?.usedArea();
        return sheet && used ? JSON.stringify([used, sheet.formulas(used), sheet.numberFormats(used)]) : name;
      }),
    names,
  );

const sheetNames = () =>
  workbench.page.evaluate(() =>
    window.workbench.host.document.sheets.map(({ name, visibility }) => ({ name, visibility })),
  );

describe('one click on the sample', () => {
  it('asks before it writes, makes the segment sheets, and leaves the sheets of the user as they were', async () => {
    const { page, pane } = workbench;
    const own = (await sheetNames()).map(({ name }) => name);
    const before = await userCells(own);
    await oneClickButton(pane).click();
    const start = pane.getByRole('button', { name: '开始', exact: true });
    await start.waitFor({ timeout: 120_000 });
    expect((await sheetNames()).map(({ name }) => name)).toEqual(own);

    const syncsBefore = await page.evaluate(() => window.workbench.host.traffic.totals().syncs);
    await start.click();
    await pane.getByText(/完成，生成了 \d+ 张表/).waitFor({ timeout: 120_000 });
    const syncs = (await page.evaluate(() => window.workbench.host.traffic.totals().syncs)) - syncsBefore;

    const made = (await sheetNames()).filter(({ name }) => !own.includes(name));
    const shown = made.filter(({ visibility }) => visibility === 'Visible').map(({ name }) => name);
    expect(shown).toEqual(expect.arrayContaining(['校验报告', '查重结果', 'RFM 评分', '分群概览']));
    expect(shown.filter((name) => name.startsWith('分群-')).length).toBeGreaterThanOrEqual(8);
    expect(await userCells(own)).toEqual(before);
    expect(syncs).toBeLessThanOrEqual(60);
  });

  it('shows the overview with its charts', async () => {
    const { page } = workbench;
    await page.evaluate(() => {
      const { document } = window.workbench.host;
      const overview = document.sheet('分群概览');
      if (overview) document.activate(overview);
    });
    await page.getByRole('img', { name: /分群/ }).first().waitFor();
    expect(await page.locator('#charts figure').count()).toBeGreaterThanOrEqual(2);
    await page.screenshot({ path: 'artifacts/workbench-after-one-click.png' });
  });

  it('is taken back from the history, sheet by sheet', async () => {
    const { page, pane } = workbench;
    await pane.getByRole('button', { name: '在历史里撤销' }).click();
    await pane.getByRole('button', { name: '撤销', exact: true }).first().click();
    await pane.getByRole('button', { name: '仍然撤销' }).click();
    await page.waitForFunction(
      () => !window.workbench.host.document.sheets.some(({ name }) => name.startsWith('分群-')),
      undefined,
      { timeout: 60_000 },
    );
  });

  it('sent nothing anywhere and broke no policy', () => {
    expect(workbench.misdeeds).toEqual({
      foreignRequests: [],
      missingFiles: [],
      policyViolations: [],
      errors: [],
    });
  });
});
