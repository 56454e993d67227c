import type { Sheet } from '../document';
import type { Package } from './package';
import { readChart } from './readChart';
import { readRelationships } from './relationships';
import { EMU_A_POINT } from './sizes';
import type { XmlElement } from './xml';
import { attribute, child, descendant, numeric } from './xml';

/** Where in the package a chart of a sheet is. */
export interface ChartSource {
  part: string;
  /** Relationship of the drawing that leads to it. */
  relationship: string;
}

function point(sheet: Sheet, marker: XmlElement | undefined): { left: number; top: number } {
  const number = (name: string) => Number(child(marker, name)?.text ?? 0);
  return {
    left: sheet.columns.offset(number('col')) + number('colOff') / EMU_A_POINT,
    top: sheet.rows.offset(number('row')) + number('rowOff') / EMU_A_POINT,
  };
}

/** Place and size of an anchor in points. */
function place(sheet: Sheet, anchor: XmlElement) {
  const absolute = child(anchor, 'pos');
  const start = absolute
    ? {
        left: (numeric(absolute, 'x') ?? 0) / EMU_A_POINT,
        top: (numeric(absolute, 'y') ?? 0) / EMU_A_POINT,
      }
    : point(sheet, child(anchor, 'from'));
  const to = child(anchor, 'to');
  if (to) {
    const end = point(sheet, to);
    return { ...start, width: end.left - start.left, height: end.top - start.top };
  }
  const size = child(anchor, 'ext');
  return {
    ...start,
    width: (numeric(size, 'cx') ?? 0) / EMU_A_POINT,
    height: (numeric(size, 'cy') ?? 0) / EMU_A_POINT,
  };
}

/**
 * Reads the charts of a drawing part into a sheet. Pictures and shapes are not carried by the
 * document; the drawing part is kept for them.
 */
export function readDrawing(file: Package, part: string, sheet: Sheet): Map<string, ChartSource> {
  const sources = new Map<string, ChartSource>();
  const root = file.xml(part);
  const relationships = readRelationships(file, part);
  for (const anchor of root?.children ?? []) {
    const reference = descendant(anchor, 'chart');
    const relationship = attribute(reference, 'id');
    const target = relationships.find(({ id }) => id === relationship);
    if (!target || target.kind !== 'chart') continue;
    const chartRoot = file.xml(target.target);
    const name = attribute(descendant(anchor, 'cNvPr'), 'name') ?? 'Chart';
    const chart = chartRoot && readChart(chartRoot, sheet.document.newId('chart'), name);
    if (!chart) continue;
    Object.assign(chart, place(sheet, anchor));
    sheet.charts.push(chart);
    sources.set(chart.id, { part: target.target, relationship: target.id });
  }
  return sources;
}
