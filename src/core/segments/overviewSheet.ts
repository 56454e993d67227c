import { message } from '../message';
import type { Text } from '../message';
import { dashboard, dataBar, headStyle } from '../sheets';
import type { CellStyle, GridBlock, GridCell, SheetSpec } from '../sheets';
import { isoDate } from '../text';
import { heatGrid, movementGrid } from '../value';
import type { CustomerValue, Movement } from '../value';
import { overlapOf } from './segment';
import type { Segment } from './segment';
import { segmentSheetPrefix } from './segmentSheet';

/** One segment's line of the dashboard. */
export interface SegmentSize {
  readonly segment: Segment;
  readonly amount: number;
  /** Of the amount of all customers; 0 when that is not positive. Segments overlap, so shares need not add up to 1. */
  readonly amountShare: number;
  /** `undefined` on the first run. */
  readonly newcomers: number | undefined;
  readonly leavers: number | undefined;
  /** A sheet is made for it. */
  readonly hasSheet: boolean;
}

export interface OverviewReport {
  readonly sizes: readonly SegmentSize[];
  readonly value: CustomerValue;
  readonly movement: Movement | undefined;
  readonly names: Readonly<Record<string, string>>;
}

const head: CellStyle = { ...headStyle, wrap: true };
const cell: CellStyle = { border: true };
const caption: CellStyle = { bold: true, size: 12 };
const chartRows = 16;

/** 「分群概览」: sizes and amounts of the segments with links to their sheets, heat map, movement, overlap and charts. */
export function overviewSheet(report: OverviewReport): SheetSpec {
  const { value, sizes, movement } = report;
  const table = sizeGrid(sizes);
  const count = sizes.length + 1;
  const chart = { kind: 'chart', type: 'bar', axes: { minimum: 0 } } as const;
  const blocks = dashboard(2, [
    [
      { column: 0, block: table },
      { column: 9, block: heatGrid(value.rfm) },
    ],
    [
      {
        column: 0,
        block: {
          ...chart,
          title: message('segments.overview.sizeChart'),
          size: { rows: chartRows, columns: 5 },
          source: { grid: table.id, area: { row: 1, column: 0, rows: count, columns: 2 } },
        },
      },
      {
        column: 5,
        block: {
          ...chart,
          title: message('segments.overview.amountChart'),
          size: { rows: chartRows, columns: 9 },
          source: { grid: 'amounts', area: { row: 0, column: 0, rows: count, columns: 2 } },
        },
      },
    ],
    [{ column: 0, block: amountGrid(sizes) }],
    [{ column: 0, block: overlapGrid(report) }],
    movement ? [{ column: 0, block: movementGrid(movement, value.rfm.naming, report.names) }] : [],
  ]);
  return {
    id: 'segments-overview',
    name: message('segments.overview.name'),
    title: message('segments.overview.title', { asOf: isoDate(value.facts.period.asOf) }),
    note: message('segments.overview.note', {
      segments: sizes.length,
      customers: value.facts.customerCount,
    }),
    blocks,
    widths: Object.fromEntries([
      [0, 24],
      ...Array.from({ length: 22 }, (_, i): [number, number] => [i + 1, 12]),
      // Amounts up to a hundred million yuan with their cents.
      [2, 17],
    ]),
    tabColor: '#107C41',
    showGridlines: false,
    print: { landscape: true, fitToWidth: true },
    existing: { mode: 'replace' },
  };
}

const headed = (values: readonly Text[]): GridCell[] => values.map((value) => ({ value, style: head }));

function sizeGrid(sizes: readonly SegmentSize[]): GridBlock {
  return {
    kind: 'grid',
    id: 'sizes',
    rows: [
      [{ value: message('segments.overview.sizes'), style: caption }],
      headed([
        message('segments.overview.segment'),
        message('value.column.customers'),
        message('value.column.amount'),
        message('value.column.amountShare'),
        message('segments.overview.newcomers'),
        message('segments.overview.leavers'),
        message('segments.overview.open'),
      ]),
      ...sizes.map(({ segment, amount, amountShare, newcomers, leavers, hasSheet }): GridCell[] => [
        { value: segment.definition.name, style: { ...cell, bold: true, color: segment.definition.color } },
        { value: segment.members.length, style: { ...cell, format: 'integer' } },
        { value: amount, style: { ...cell, format: 'money' } },
        { value: amountShare, style: { ...cell, format: 'percent' } },
        { value: newcomers ?? null, style: { ...cell, format: 'integer' } },
        { value: leavers ?? null, style: { ...cell, format: 'integer' } },
        hasSheet
          ? {
              value: message('segments.overview.open'),
              style: cell,
              link: { reportId: segmentSheetPrefix + segment.definition.id },
            }
          : { style: cell },
      ]),
    ],
    conditional: [
      {
        area: { row: 2, column: 3, rows: sizes.length, columns: 1 },
        rule: dataBar,
      },
    ],
  };
}

/** Segment and amount side by side: a chart's categories and numbers have to be neighbours. */
function amountGrid(sizes: readonly SegmentSize[]): GridBlock {
  return {
    kind: 'grid',
    id: 'amounts',
    rows: [
      headed([message('segments.overview.segment'), message('value.column.amount')]),
      ...sizes.map(({ segment, amount }): GridCell[] => [
        { value: segment.definition.name, style: cell },
        { value: amount, style: { ...cell, format: 'money' } },
      ]),
    ],
  };
}

/** Members two segments share; RFM groups among themselves share none. */
function overlapGrid({ sizes, value }: OverviewReport): GridBlock {
  const segments = sizes.map(({ segment }) => segment);
  const shared = overlapOf(segments, value.facts.customerCount);
  const names = segments.map(({ definition }) => definition.name);
  return {
    kind: 'grid',
    id: 'overlap',
    rows: [
      [{ value: message('segments.overview.overlap'), style: caption }],
      headed([message('segments.overview.overlapNote'), ...names]),
      ...shared.map((counts, a): GridCell[] => [
        { value: names[a] ?? null, style: head },
        ...counts.map((count, b): GridCell => ({
          value: count === 0 ? null : count,
          style: { ...cell, align: 'center', format: 'integer', ...(a === b ? { fill: '#F3F2F1' } : {}) },
        })),
      ]),
    ],
  };
}
