import { formatArea, isWholeColumns, isWholeRows, parseArea, type Area } from '../../cells';
import type { PageSetup, Sheet } from '../../document';
import { readFlag, readNumber, readRecord, readText } from '../../wire/arguments';
import { invalidArgument, itemNotFound } from '../../wire/errors';
import type { ClassMembers } from '../../wire/members';
import { define, type Definition } from '../define';
import { CellAreas, CellRange, rangeOf } from '../range/cells';

/** Points in a unit of `setPrintMargins`. */
const unitPoints: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

const changed = (sheet: Sheet): void => {
  sheet.viewChanged('page');
};

type Flag = 'centerHorizontally' | 'centerVertically' | 'printGridlines' | 'printHeadings' | 'blackAndWhite';

const flag = (wireName: string, name: Flag): ClassMembers<Sheet> => ({
  get: { [wireName]: ({ page }) => page[name] },
  set: {
    [wireName]: (sheet, value) => {
      sheet.page[name] = readFlag(value);
      changed(sheet);
    },
  },
});

const margin = (wireName: string, side: keyof PageSetup['margins']): ClassMembers<Sheet> => ({
  get: { [wireName]: ({ page }) => page.margins[side] },
  set: {
    [wireName]: (sheet, value) => {
      const points = readNumber(value);
      if (points < 0) throw invalidArgument('A margin cannot be negative.');
      sheet.page.margins[side] = points;
      changed(sheet);
    },
  },
});

/** Zoom as `{scale}` or `{horizontalFitToPages, verticalFitToPages}`. */
const zoomOf = ({ page }: Sheet): object =>
  page.fitToWidth === undefined && page.fitToHeight === undefined
    ? { scale: page.scale ?? 100 }
    : { horizontalFitToPages: page.fitToWidth ?? 0, verticalFitToPages: page.fitToHeight ?? 0 };

const setZoom = (sheet: Sheet, value: unknown): void => {
  const { page } = sheet;
  const { scale, horizontalFitToPages: wide, verticalFitToPages: high } = readRecord(value);
  delete page.scale;
  delete page.fitToWidth;
  delete page.fitToHeight;
  if (typeof scale === 'number') {
    if (scale < 10 || scale > 400) throw invalidArgument('A scale is between 10 and 400 per cent.');
    page.scale = scale;
  } else {
    page.fitToWidth = typeof wide === 'number' ? wide : 0;
    page.fitToHeight = typeof high === 'number' ? high : 0;
  }
  changed(sheet);
};

const areasOf = (text: string | undefined): Area[] =>
  (text ?? '').split(',').flatMap((part) => parseArea(part) ?? []);

const only = (sheet: Sheet, text: string | undefined): CellRange => {
  const [area] = areasOf(text);
  if (area === undefined) throw itemNotFound();
  return new CellRange(sheet, area);
};

const layout: ClassMembers<Sheet> = {
  get: {
    Orientation: ({ page }) => page.orientation,
    PaperSize: ({ page }) => page.paperSize ?? 'A4',
    Zoom: zoomOf,
  },
  set: {
    Orientation: (sheet, value) => {
      sheet.page.orientation = value === 'Landscape' ? 'Landscape' : 'Portrait';
      changed(sheet);
    },
    PaperSize: (sheet, value) => {
      sheet.page.paperSize = readText(value);
      changed(sheet);
    },
    Zoom: setZoom,
  },
  link: { HeadersFooters: (sheet) => sheet },
  call: {
    SetPrintArea: (sheet, args) => {
      const given = args.at(0);
      const areas = given instanceof CellAreas ? given.areas : [rangeOf(sheet.document, sheet, given).area];
      sheet.page.printArea = areas.map(formatArea).join(',');
      changed(sheet);
    },
    GetPrintArea: (sheet) => {
      const areas = areasOf(sheet.page.printArea);
      if (areas.length === 0) throw itemNotFound();
      return new CellAreas(sheet, areas);
    },
    SetPrintTitleRows: (sheet, args) => {
      const { area } = rangeOf(sheet.document, sheet, args.at(0));
      const rows: Area = { ...area, left: 0, right: 16_383 };
      if (isWholeColumns(area)) throw invalidArgument('Title rows are rows.');
      sheet.page.titleRows = formatArea(rows);
      changed(sheet);
    },
    GetPrintTitleRows: (sheet) => only(sheet, sheet.page.titleRows),
    SetPrintTitleColumns: (sheet, args) => {
      const { area } = rangeOf(sheet.document, sheet, args.at(0));
      if (isWholeRows(area)) throw invalidArgument('Title columns are columns.');
      sheet.page.titleColumns = formatArea({ ...area, top: 0, bottom: 1_048_575 });
      changed(sheet);
    },
    GetPrintTitleColumns: (sheet) => only(sheet, sheet.page.titleColumns),
    SetPrintMargins: (sheet, args) => {
      const factor = unitPoints[args.text(0)] ?? 1;
      for (const [side, value] of Object.entries(args.record(1))) {
        if (!(side in sheet.page.margins)) throw invalidArgument(`There is no margin "${side}".`);
        sheet.page.margins[side as keyof PageSetup['margins']] = readNumber(value) * factor;
      }
      changed(sheet);
    },
  },
};

const corner = (
  wireName: string,
  where: 'header' | 'footer',
  side: 'left' | 'center' | 'right',
): ClassMembers<Sheet> => ({
  get: { [wireName]: ({ page }) => page[where][side] },
  set: {
    [wireName]: (sheet, value) => {
      sheet.page[where][side] = readText(value);
      changed(sheet);
    },
  },
});

export const pageLayout: readonly Definition[] = [
  define<Sheet>(
    'PageLayout',
    layout,
    flag('CenterHorizontally', 'centerHorizontally'),
    flag('CenterVertically', 'centerVertically'),
    flag('PrintGridlines', 'printGridlines'),
    flag('PrintHeadings', 'printHeadings'),
    flag('BlackAndWhite', 'blackAndWhite'),
    margin('TopMargin', 'top'),
    margin('BottomMargin', 'bottom'),
    margin('LeftMargin', 'left'),
    margin('RightMargin', 'right'),
    margin('HeaderMargin', 'header'),
    margin('FooterMargin', 'footer'),
  ),
  define<Sheet>('HeaderFooterGroup', {
    get: { State: () => 'Default' },
    link: { DefaultForAllPages: (sheet) => sheet },
  }),
  define<Sheet>(
    'HeaderFooter',
    corner('LeftHeader', 'header', 'left'),
    corner('CenterHeader', 'header', 'center'),
    corner('RightHeader', 'header', 'right'),
    corner('LeftFooter', 'footer', 'left'),
    corner('CenterFooter', 'footer', 'center'),
    corner('RightFooter', 'footer', 'right'),
  ),
];
