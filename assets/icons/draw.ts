/**
 * Draws the icons of the manifest from the SVG files beside this one, in every size Office asks for:
 * `npx tsx assets/icons/draw.ts`. The pictures are kept in the repository, so nobody needs a browser to build.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openBrowser } from '../../test/browser/openBrowser';

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

const folder = import.meta.dirname;
const browser = await openBrowser();
const page = await browser.newPage();
for (const file of readdirSync(folder).filter((name) => name.endsWith('.svg'))) {
  const source = readFileSync(path.join(folder, file)).toString('base64');
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<body style="margin:0"><img width="${size}" height="${size}" style="display:block" src="data:image/svg+xml;base64,${source}">`,
    );
    await page.locator('img').evaluate((image: HTMLImageElement) => image.decode());
    const picture = await page.screenshot({ omitBackground: true });
    writeFileSync(path.join(folder, `${path.basename(file, '.svg')}-${size}.png`), picture);
  }
}
await browser.close();
