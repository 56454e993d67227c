import type { Chart, Sheet } from '../document';
import type { OutputPackage } from './outputPackage';
import type { ChartSource } from './readDrawing';
import { OFFICE } from './relationships';
import { EMU_A_POINT } from './sizes';
import { chartText } from './writeChart';
import { XML_HEAD, attribute, attributesText, descendant, parseXml, serialize } from './xml';

const SPREADSHEET_DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

function emu(points: number): number {
  return Math.round(points * EMU_A_POINT);
}

function anchorText(sheet: Sheet, chart: Chart, relationship: string, number: number): string {
  const column = sheet.columns.indexAt(chart.left);
  const row = sheet.rows.indexAt(chart.top);
  const from = [
    `<xdr:col>${String(column)}</xdr:col>`,
    `<xdr:colOff>${String(emu(chart.left - sheet.columns.offset(column)))}</xdr:colOff>`,
    `<xdr:row>${String(row)}</xdr:row>`,
    `<xdr:rowOff>${String(emu(chart.top - sheet.rows.offset(row)))}</xdr:rowOff>`,
  ].join('');
  const size = attributesText({ cx: emu(chart.width), cy: emu(chart.height) });
  const named = attributesText({ id: number + 1, name: chart.name });
  return [
    `<xdr:oneCellAnchor xmlns:xdr="${SPREADSHEET_DRAWING}" xmlns:a="${DRAWING}"><xdr:from>${from}</xdr:from><xdr:ext${size}/>`,
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr${named}/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`,
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${OFFICE}" r:id="${relationship}"/></a:graphicData></a:graphic>`,
    '</xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>',
  ].join('');
}

/**
 * Writes the drawing part of a sheet: the file's pictures, shapes and untouched charts as they are,
 * changed and new charts anew.
 * @returns path of the drawing part, or undefined when nothing is drawn
 */
export function writeDrawing(
  sheet: Sheet,
  out: OutputPackage,
  part: string | undefined,
  sources: ReadonlyMap<string, ChartSource>,
  original: string | undefined,
): string | undefined {
  const path = part ?? out.freePath('xl/drawings/drawing', '.xml');
  const relationships = out.relationships(path);
  const root = original === undefined ? undefined : parseXml(original, path);
  const kept = (root?.children ?? []).filter((anchor) => {
    const id = attribute(descendant(anchor, 'chart'), 'id');
    const source = [...sources].find(([, { relationship }]) => relationship === id);
    if (id === undefined || !source) return true;
    const chart = sheet.charts.find((item) => item.id === source[0]);
    if (chart?.fromFile === true) return true;
    relationships.remove((item) => item.id === id);
    return false;
  });
  const drawn = sheet.charts.filter((chart) => !chart.fromFile);
  if (kept.length + drawn.length === 0) return undefined;
  const added = drawn.map((chart, i) => {
    const chartPath = out.freePath('xl/charts/chart', '.xml');
    out.put(chartPath, chartText(sheet, chart), CHART_TYPE);
    const id = relationships.add('chart', chartPath);
    return anchorText(sheet, chart, id, kept.length + i + 1);
  });
  if (root) {
    root.children = kept;
    const text = serialize(root);
    const end = text.endsWith('/>') ? text.length - 2 : text.lastIndexOf('</');
    const open = text.endsWith('/>') ? '>' : '';
    out.put(path, `${XML_HEAD}${text.slice(0, end)}${open}${added.join('')}</${root.name}>`, DRAWING_TYPE);
  } else {
    out.put(
      path,
      `${XML_HEAD}<xdr:wsDr xmlns:xdr="${SPREADSHEET_DRAWING}" xmlns:a="${DRAWING}">${added.join('')}</xdr:wsDr>`,
      DRAWING_TYPE,
    );
  }
  return path;
}
