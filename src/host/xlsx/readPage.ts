import { parseArea } from '../cells';
import type { Sheet } from '../document';
import type { FileColors } from './colors';
import { PAPER_SIZES } from './paperSizes';
import type { XmlElement } from './xml';
import { attribute, child, childrenOf, descendant, flag, numeric } from './xml';

/** Reads how a sheet shows itself: gridlines, freeze panes, selection, tab colour. */
export function readView(
  views: XmlElement | undefined,
  properties: XmlElement | undefined,
  format: XmlElement | undefined,
  sheet: Sheet,
  colors: FileColors,
): void {
  const view = child(views, 'sheetView');
  sheet.showGridlines = flag(view, 'showGridLines', true);
  sheet.showHeadings = flag(view, 'showRowColHeaders', true);
  sheet.rightToLeft = flag(view, 'rightToLeft');
  const pane = child(view, 'pane');
  if (pane && /^frozen/.test(attribute(pane, 'state') ?? '')) {
    sheet.freeze = { rows: numeric(pane, 'ySplit') ?? 0, columns: numeric(pane, 'xSplit') ?? 0 };
  }
  const selection = childrenOf(view, 'selection').at(-1);
  const selected = parseArea((attribute(selection, 'sqref') ?? 'A1').split(' ')[0] ?? '');
  if (selected) sheet.selection = selected;
  sheet.tabColor = colors.resolve(child(properties, 'tabColor')) ?? '';
  sheet.rows.standard = numeric(format, 'defaultRowHeight') ?? 15;
}

const INCH = 72;

/** Reads how a sheet prints from the elements of its part, by name. */
export function readPage(trees: ReadonlyMap<string, XmlElement[]>, sheet: Sheet): void {
  const { page } = sheet;
  const options = trees.get('printOptions')?.[0];
  page.centerHorizontally = flag(options, 'horizontalCentered');
  page.centerVertically = flag(options, 'verticalCentered');
  page.printGridlines = flag(options, 'gridLines');
  page.printHeadings = flag(options, 'headings');
  const margins = trees.get('pageMargins')?.[0];
  for (const side of ['top', 'bottom', 'left', 'right', 'header', 'footer'] as const) {
    const inches = numeric(margins, side);
    if (inches !== undefined) page.margins[side] = Math.round(inches * INCH * 1e4) / 1e4;
  }
  const setup = trees.get('pageSetup')?.[0];
  const fits = flag(descendant(trees.get('sheetPr')?.[0], 'pageSetUpPr'), 'fitToPage');
  page.orientation = attribute(setup, 'orientation') === 'landscape' ? 'Landscape' : 'Portrait';
  page.blackAndWhite = flag(setup, 'blackAndWhite');
  const paper = PAPER_SIZES[numeric(setup, 'paperSize') ?? 0];
  if (paper !== undefined) page.paperSize = paper;
  if (fits) {
    page.fitToWidth = numeric(setup, 'fitToWidth') ?? 1;
    page.fitToHeight = numeric(setup, 'fitToHeight') ?? 1;
  } else {
    const scale = numeric(setup, 'scale');
    if (scale !== undefined) page.scale = scale;
  }
  const texts = trees.get('headerFooter')?.[0];
  page.header = readPageText(child(texts, 'oddHeader')?.text ?? '');
  page.footer = readPageText(child(texts, 'oddFooter')?.text ?? '');
}

function readPageText(text: string): { left: string; center: string; right: string } {
  const out = { left: '', center: '', right: '' };
  const sides = { L: 'left', C: 'center', R: 'right' } as const;
  let side: 'left' | 'center' | 'right' = 'center';
  for (const piece of text.split(/(&[LCR])/)) {
    const mark = /^&([LCR])$/.exec(piece)?.[1];
    if (mark === undefined) out[side] += piece;
    else side = sides[mark as 'L'];
  }
  return out;
}
