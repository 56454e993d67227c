import { formatCell } from '../cells';
import type { PageText, Sheet } from '../document';
import { fileColor } from './colors';
import { paperNumber } from './paperSizes';
import { attributesText, child, escapeText, parseXml, serialize } from './xml';

const INCH = 72;

/** Elements of a sheet that say how it prints. */
export function pageTexts(sheet: Sheet): Map<string, string[]> {
  const { page } = sheet;
  const options = attributesText({
    horizontalCentered: page.centerHorizontally || undefined,
    verticalCentered: page.centerVertically || undefined,
    gridLines: page.printGridlines || undefined,
    headings: page.printHeadings || undefined,
  });
  const margins = attributesText(
    Object.fromEntries(
      (['left', 'right', 'top', 'bottom', 'header', 'footer'] as const).map((side) => [
        side,
        Math.round((page.margins[side] / INCH) * 1e4) / 1e4,
      ]),
    ),
  );
  const setup = attributesText({
    paperSize: paperNumber(page.paperSize),
    scale: fitsPages(sheet) ? undefined : page.scale,
    fitToWidth: page.fitToWidth,
    fitToHeight: page.fitToHeight,
    orientation: page.orientation === 'Landscape' ? 'landscape' : 'portrait',
    blackAndWhite: page.blackAndWhite || undefined,
  });
  const header = pageText(page.header);
  const footer = pageText(page.footer);
  const texts =
    header + footer === ''
      ? ''
      : `<headerFooter>${header === '' ? '' : `<oddHeader>${header}</oddHeader>`}${footer === '' ? '' : `<oddFooter>${footer}</oddFooter>`}</headerFooter>`;
  return new Map([
    ['printOptions', [options === '' ? '' : `<printOptions${options}/>`]],
    ['pageMargins', [`<pageMargins${margins}/>`]],
    ['pageSetup', [`<pageSetup${setup}/>`]],
    ['headerFooter', [texts]],
  ]);
}

function fitsPages({ page }: Sheet): boolean {
  return page.fitToWidth !== undefined || page.fitToHeight !== undefined;
}

function pageText({ left, center, right }: PageText): string {
  const part = (mark: string, text: string) => (text === '' ? '' : `&${mark}${text}`);
  return escapeText(part('L', left) + part('C', center) + part('R', right));
}

/** `<sheetPr>`: tab colour and fitting to pages; the rest of the file's element stays. */
export function propertiesText(sheet: Sheet, original: string | undefined): string {
  const root = parseXml(original ?? '<sheetPr/>');
  root.children = root.children.filter(({ local }) => local !== 'tabColor' && local !== 'pageSetUpPr');
  if (sheet.tabColor !== '') {
    root.children.unshift(parseXml(`<tabColor rgb="${fileColor(sheet.tabColor)}"/>`));
  }
  if (fitsPages(sheet)) root.children.push(parseXml('<pageSetUpPr fitToPage="1"/>'));
  const empty = root.children.length === 0 && Object.keys(root.attributes).length === 0;
  return empty ? '' : serialize(root);
}

/** `<sheetViews>`: gridlines, freeze panes, selection. */
export function viewsText(sheet: Sheet, original: string | undefined, selected: boolean): string {
  const before = original === undefined ? undefined : child(parseXml(original), 'sheetView');
  const attributes = attributesText({
    showGridLines: sheet.showGridlines ? undefined : false,
    showRowColHeaders: sheet.showHeadings ? undefined : false,
    rightToLeft: sheet.rightToLeft || undefined,
    tabSelected: selected || undefined,
    zoomScale: before?.attributes['zoomScale'],
    zoomScaleNormal: before?.attributes['zoomScaleNormal'],
    workbookViewId: 0,
  });
  const { freeze } = sheet;
  const rows = freeze?.rows ?? 0;
  const columns = freeze?.columns ?? 0;
  let pane = '';
  if (rows + columns > 0) {
    const active = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
    const corner = formatCell(rows, columns);
    const at = attributesText({
      xSplit: columns === 0 ? undefined : columns,
      ySplit: rows === 0 ? undefined : rows,
      topLeftCell: corner,
      activePane: active,
      state: 'frozen',
    });
    pane = `<pane${at}/><selection${attributesText({ pane: active })}/>`;
  }
  return `<sheetViews><sheetView${attributes}>${pane}</sheetView></sheetViews>`;
}
