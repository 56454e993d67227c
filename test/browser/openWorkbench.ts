import type { Browser, Frame, FrameLocator, Page } from 'playwright-core';
import type { Workbench } from '../../src/workbench/workbench';
import { openBrowser } from './openBrowser';
import { serve } from './serve';
import type { Served } from './serve';

declare global {
  interface Window {
    readonly workbench: Workbench;
  }
}

/** What a page did that it should not have done. */
export interface Misdeeds {
  readonly foreignRequests: string[];
  readonly missingFiles: string[];
  readonly policyViolations: string[];
  readonly errors: string[];
}

/** The workbench in a browser, with the pane in its frame. */
export interface OpenWorkbench {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** The pane's own scripts: `Excel`, `Office` and the window it shares with the commands. */
  readonly paneFrame: () => Frame;
  readonly misdeeds: Misdeeds;
  readonly close: () => Promise<void>;
}

let shared: Promise<{ browser: Browser; served: Served }> | undefined;

/** One browser and one server for all tests of a file. */
const start = () =>
  (shared ??= Promise.all([openBrowser(), serve()]).then(([browser, served]) => ({ browser, served })));

/** Ends browser and server; for `afterAll`. */
export async function stop(): Promise<void> {
  const running = await shared;
  shared = undefined;
  await running?.browser.close();
  await running?.served.close();
}

export interface OpenChoices {
  /** Runs in every frame before the page's own scripts: a function, or the text of one. */
  readonly before?: (() => void) | string;
  readonly width?: number;
}

/** Opens the workbench with its sample and a fresh profile, and waits for the pane. */
export async function openWorkbench({ before, width = 1366 }: OpenChoices = {}): Promise<OpenWorkbench> {
  const { browser, served } = await start();
  const context = await browser.newContext({ viewport: { width, height: 768 }, locale: 'zh-CN' });
  const page = await context.newPage();
  const misdeeds: Misdeeds = { foreignRequests: [], missingFiles: [], policyViolations: [], errors: [] };
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${served.origin}/`) && !/^(data|blob):/.test(url))
      misdeeds.foreignRequests.push(url);
  });
  context.on('response', (response) => {
    if (response.status() >= 400)
      misdeeds.missingFiles.push(`${String(response.status())} ${response.url()}`);
  });
  page.on('pageerror', (error) => misdeeds.errors.push(String(error.stack)));
  page.on('console', (entry) => {
    if (entry.type() === 'error') misdeeds.errors.push(entry.text());
  });
  await context.exposeBinding('reportViolation', (_, text: string) => misdeeds.policyViolations.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
      const { reportViolation } = window as unknown as { reportViolation: (text: string) => void };
      reportViolation(`${violatedDirective} ${blockedURI} ${sourceFile}`);
    });
  });
  if (before) await page.addInitScript(typeof before === 'string' ? { content: before } : before);
  await page.goto(`${served.origin}/`);
  const pane = page.frameLocator('#pane iframe');
  await pane.locator('main').waitFor();
  const paneFrame = (): Frame => {
    const frame = page.frames().find((one) => one.url().includes('/taskpane.html'));
    if (!frame) throw new Error('The workbench has no pane.');
    return frame;
  };
  return { page, pane, paneFrame, misdeeds, close: () => context.close() };
}

/** Passes the cards of the first run, and waits until the workbook has been looked at. */
export async function begin({ pane }: OpenWorkbench): Promise<void> {
  await pane.getByRole('button', { name: /开始使用|Get started/ }).click();
  await oneClickButton(pane).waitFor({ timeout: 60_000 });
}

/** The primary button of the start page. */
export const oneClickButton = (pane: FrameLocator) =>
  pane.locator('main').getByRole('button', { name: /^(一键分群|One-click)/ });
