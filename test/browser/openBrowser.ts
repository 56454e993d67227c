import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

/** Where Chrome, Edge and Chromium are when somebody installed them, by platform. */
const INSTALLED = [
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
];

const HOW_TO_INSTALL =
  'No browser can be started for the browser tests. Install Chrome, Edge or Chromium (Debian and Ubuntu: ' +
  '`apt-get install -y chromium fonts-noto-cjk`), or set CHROME_PATH to one.';

/** No phoning home: the tests assert that the pages make no request outside their origin, so the browser must not either. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--lang=zh-CN',
];

/** The browser npm brought runs on bare Linux; it is packed and has to be unpacked first. */
async function packedBrowser(): Promise<{ path: string; args: readonly string[] }> {
  const { default: packed } = await import('@sparticuz/chromium');
  return { path: await packed.executablePath(), args: packed.args };
}

/**
 * A headless browser with a profile of its own: `CHROME_PATH`, else an installed one, else the one npm brought.
 * Rejects with how to install one; tests are never skipped for want of a browser.
 */
export async function openBrowser(): Promise<Browser> {
  const installed = [process.env['CHROME_PATH'], ...INSTALLED].find((file) => file && existsSync(file));
  try {
    const { path, args } = installed ? { path: installed, args: [] } : await packedBrowser();
    return await chromium.launch({ executablePath: path, args: [...new Set([...QUIET, ...args])] });
  } catch (cause) {
    throw new Error(HOW_TO_INSTALL, { cause });
  }
}
