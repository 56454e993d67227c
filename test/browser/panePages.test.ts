import { source as axe } from 'axe-core';
import type { AxeResults } from 'axe-core';
import { begin, oneClickButton, openWorkbench, stop } from './openWorkbench';
import type { OpenWorkbench } from './openWorkbench';
import { pageIds } from '../../src/taskpane/pane/route';

jest.setTimeout(300_000);

afterAll(stop);

/** Every page the pane declares, but for those seen on their own before and during the one click. */
const PAGES = pageIds.filter((page) => page !== 'home' && page !== 'oneClick');
/** Those kept as pictures in every language, theme and width; the pages hold what their jobs found. */
const PICTURED: readonly string[] = [
  'home',
  'confirm',
  'result',
  'validate',
  'duplicates',
  'value',
  'needs',
  'segments',
  'profile',
];
/** What tells that a page shows results, by page. */
const RESULTS: Readonly<Record<string, string>> = {
  home: 'svg[role="img"]',
  validate: 'svg[role="img"]',
  duplicates: 'table',
  value: 'table',
  needs: 'svg[role="img"]',
  segments: 'input[type="checkbox"]',
  profile: 'h3, [role="tabpanel"], section',
  cadence: 'table',
};

/** The button beside a run under way. */
const RUNNING = /^(取消|Cancel)$/;

const LANGUAGES = [
  { id: 'zh-CN', start: '开始', done: /完成，生成了/ },
  { id: 'en-US', start: 'Start', done: /^Done/ },
] as const;

/** Settings of the pane as it keeps them itself. */
const keepSettings = (settings: Readonly<Record<string, unknown>>): string =>
  `if (location.pathname.endsWith('taskpane.html')) localStorage.setItem('kebu.settings', JSON.stringify(${JSON.stringify(settings)}));`;

async function turnTo({ paneFrame, pane }: OpenWorkbench, page: string): Promise<void> {
  await paneFrame().evaluate(
    (detail) => window.dispatchEvent(new CustomEvent('kebu:page', { detail })),
    page,
  );
  await pane.locator('main h1').first().waitFor();
  // Pages are loaded when first opened, and some work something out then.
  await pane
    .locator(`main ${RESULTS[page] ?? 'h1'}`)
    .first()
    .waitFor({ timeout: 60_000 });
  await pane.getByRole('button', { name: RUNNING }).waitFor({ state: 'detached', timeout: 60_000 });
}

/** Selects a row of the sample's customer list, for the pages that follow the selection. */
const selectCustomer = ({ paneFrame }: OpenWorkbench): Promise<void> =>
  paneFrame().evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('B6').select();
      await context.sync();
    }),
  );

interface Axe {
  readonly run: (context: { readonly exclude: readonly string[] }) => Promise<AxeResults>;
}

/** What axe finds serious or critical, one line each. */
async function seriousFindings({ paneFrame }: OpenWorkbench): Promise<string[]> {
  await paneFrame().evaluate(axe);
  // Fluent's focus sentinels are left out: they take the focus only to pass it on.
  const { violations } = await paneFrame().evaluate(() =>
    (window as unknown as { axe: Axe }).axe.run({ exclude: ['[data-tabster-dummy]'] }),
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

async function setTheme(workbench: OpenWorkbench, theme: string): Promise<void> {
  await turnTo(workbench, 'settings');
  await workbench.pane.locator(`input[type="radio"][value="${theme}"]`).check();
}

/** Pixels the pane's content is wider than the pane. */
const sidewaysScroll = ({ paneFrame }: OpenWorkbench): Promise<number> =>
  paneFrame().evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

async function picture({ page }: OpenWorkbench, name: string): Promise<void> {
  await page.locator('#pane').screenshot({ path: `artifacts/pane/${name}.png` });
}

const setWidth = ({ page }: OpenWorkbench, width: number): Promise<void> =>
  page.evaluate((pixels) => {
    document.documentElement.style.setProperty('--pane-width', `${String(pixels)}px`);
  }, width);

describe.each(LANGUAGES)('the pane in $id', ({ id, start, done }) => {
  it('is usable on every page, light and dark, at 320 and 350 pixels', async () => {
    const workbench = await openWorkbench({
      before: keepSettings({ theme: 'light', language: id, welcomed: true }),
    });
    const { page, pane } = workbench;
    // Colours on their way from one to another are no contrast to be judged.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const problems: Record<string, string[]> = {};
    const inspect = async (theme: string, name: string): Promise<void> => {
      const found = await seriousFindings(workbench);
      for (const width of [320, 350]) {
        await setWidth(workbench, width);
        if (PICTURED.includes(name)) await picture(workbench, `${name}-${id}-${theme}-${String(width)}`);
        const wider = await sidewaysScroll(workbench);
        if (wider > 0) found.push(`${String(wider)} px too wide at ${String(width)}`);
      }
      if (found.length > 0) problems[`${name} ${theme}`] = found;
    };
    const look = async (pages: readonly string[]) => {
      for (const theme of ['dark', 'light']) {
        await setTheme(workbench, theme);
        for (const route of pages) {
          await turnTo(workbench, route);
          await inspect(theme, route);
        }
      }
    };

    await oneClickButton(pane).waitFor({ timeout: 60_000 });
    await selectCustomer(workbench);
    await look(['home', ...PAGES]);
    for (const theme of ['dark', 'light']) {
      await setTheme(workbench, theme);
      await turnTo(workbench, 'home');
      // While a cell is being edited Excel keeps requests waiting: the run stands still for its picture.
      await workbench.page.evaluate(() => {
        window.workbench.host.beginCellEdit();
      });
      await oneClickButton(pane).click();
      await pane.getByRole('progressbar').first().waitFor();
      await picture(workbench, `running-${id}-${theme}-350`);
      await workbench.page.evaluate(() => {
        window.workbench.host.endCellEdit();
      });
      await pane.getByRole('button', { name: start, exact: true }).waitFor({ timeout: 120_000 });
      await inspect(theme, 'confirm');
      await pane.getByRole('button', { name: start, exact: true }).click();
      await pane.getByText(done).waitFor({ timeout: 120_000 });
      await inspect(theme, 'result');
    }
    await look(['home', 'history']);
    expect(problems).toEqual({});
    await workbench.close();
  });

  it('greets whoever opens it first', async () => {
    const workbench = await openWorkbench({ before: keepSettings({ language: id }) });
    await picture(workbench, `welcome-${id}-light-350`);
    expect(await seriousFindings(workbench)).toEqual([]);
    await begin(workbench);
    await workbench.close();
  });
});
