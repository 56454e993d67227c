import { formatAbsoluteArea, quoteSheetName, type Area } from '../../cells';
import type { ChartSeries, Sheet } from '../../document';
import type { CellRange } from '../range/cells';

/** `Sheet1!$A$2:$A$9`, as series name their data. */
export const referenceTo = (sheet: Sheet, area: Area): string =>
  `${quoteSheetName(sheet.name)}!${formatAbsoluteArea(area)}`;

/** Charts whose first column holds x values even when they are numbers. */
const takesXValues = (type: string): boolean => /^(XYScatter|Bubble)/.test(type);

interface Layout {
  readonly byColumns: boolean;
  /** The first row (or column) names the series. */
  readonly named: boolean;
  /** The first column (or row) holds the categories. */
  readonly labelled: boolean;
}

const isText = (value: unknown): boolean => typeof value === 'string';
const isEmpty = (value: unknown): boolean => value === null;

/** How Excel reads a block: texts around numbers are names and categories. */
const layoutOf = ({ sheet, area }: CellRange, type: string, seriesBy: string): Layout => {
  const values = sheet.values(area);
  const [rows, columns] = [values.length, values[0]?.length ?? 0];
  const headerRow =
    rows > 1 && (values[0] ?? []).slice(columns > 1 ? 1 : 0).every((v) => isText(v) || isEmpty(v));
  const firstColumn = values.slice(headerRow ? 1 : 0).map((line) => line[0] ?? null);
  const labelColumn =
    columns > 1 && (firstColumn.every((v) => isText(v) || isEmpty(v)) || isEmpty(values[0]?.[0] ?? null));
  const [dataRows, dataColumns] = [rows - (headerRow ? 1 : 0), columns - (labelColumn ? 1 : 0)];
  const byColumns = seriesBy === 'Columns' || (seriesBy !== 'Rows' && dataRows >= dataColumns);
  const labelled = byColumns ? labelColumn || (takesXValues(type) && columns > 1) : headerRow;
  return { byColumns, named: byColumns ? headerRow : labelColumn, labelled };
};

/** The series of a chart over a block of cells. */
export const seriesFrom = (range: CellRange, type: string, seriesBy: string): ChartSeries[] => {
  const { sheet, area } = range;
  const { byColumns, named, labelled } = layoutOf(range, type, seriesBy);
  const first = (byColumns ? area.left : area.top) + (labelled ? 1 : 0);
  const last = byColumns ? area.right : area.bottom;
  const start = (byColumns ? area.top : area.left) + (named ? 1 : 0);
  /** Cells across the block: a column (or row) from one place to another. */
  const strip = (line: number, from: number, to: number): Area =>
    byColumns
      ? { left: line, right: line, top: from, bottom: to }
      : { top: line, bottom: line, left: from, right: to };
  const end = byColumns ? area.bottom : area.right;
  const head = byColumns ? area.top : area.left;
  const series: ChartSeries[] = [];
  for (let line = first; line <= last; line += 1) {
    series.push({
      name: named ? `=${referenceTo(sheet, strip(line, head, head))}` : `Series${line - first + 1}`,
      values: referenceTo(sheet, strip(line, start, end)),
      ...(labelled ? { categories: referenceTo(sheet, strip(first - 1, start, end)) } : {}),
    });
  }
  return series;
};
