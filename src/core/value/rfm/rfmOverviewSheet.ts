import { message } from '../../message';
import type { Message } from '../../message';
import { dashboard, dataBar, headStyle } from '../../sheets';
import type { CellStyle, GridBlock, GridCell, SheetSpec } from '../../sheets';
import { isoDate } from '../../text';
import type { Movement } from '../movement/movement';
import { movementGrid } from '../movement/movementSheet';
import { groupSizes, heatMapOf } from './groupSizes';
import { rangeText } from './rangeText';
import { measures } from './rfm';
import type { Rfm } from './rfm';
import type { RfmReport } from './rfmSheet';
import { levelSizes, measureNames } from './rfmWarnings';
import { levelsOf, rangesOf } from './scale';

const cellStyle: CellStyle = { border: true };
const captionStyle: CellStyle = { bold: true, size: 12 };
const warningStyle: CellStyle = { color: '#8A3707', wrap: false };

/** Rows a chart takes. */
const chartRows = 15;

/** 「RFM 概览」: warnings, group sizes, cut-offs, heat map and their charts, apart from the table so that filters hide nothing. */
export function rfmOverviewSheet(
  report: RfmReport & { readonly movement?: Movement | undefined },
): SheetSpec {
  const { rfm, movement, options, warnings } = report;
  const groups = groupGrid(report);
  const count = rfm.naming.groups.length + 1;
  const blocks = dashboard(2, [
    warnings.length === 0 ? [] : [{ column: 0, block: warningGrid(warnings) }],
    [
      { column: 0, block: groups },
      { column: 8, block: heatGrid(rfm) },
    ],
    [
      {
        column: 0,
        block: {
          kind: 'chart',
          type: 'bar',
          title: message('value.rfm.groupChart'),
          axes: { minimum: 0, value: message('value.column.customers') },
          size: { rows: chartRows, columns: 4 },
          source: { grid: groups.id, area: { row: 1, column: 0, rows: count, columns: 2 } },
        },
      },
      {
        column: 4,
        block: {
          kind: 'chart',
          type: 'column',
          title: message('value.rfm.amountChart'),
          axes: { value: message('value.column.amount') },
          size: { rows: chartRows, columns: 8 },
          source: { grid: 'amounts', area: { row: 0, column: 0, rows: count, columns: 2 } },
        },
      },
    ],
    [
      { column: 0, block: cutoffGrid(rfm) },
      { column: 8, block: amountGrid(report) },
    ],
    movement ? [{ column: 0, block: movementGrid(movement, rfm.naming, options.names) }] : [],
  ]);
  return {
    id: 'rfm-overview',
    name: message('value.overview.name'),
    title: message('value.rfm.title', { asOf: isoDate(report.facts.period.asOf) }),
    blocks,
    widths: {
      0: 22,
      1: 12,
      2: 12,
      3: 26,
      4: 12,
      5: 12,
      6: 12,
      7: 12,
      8: 18,
      9: 16,
      10: 12,
      11: 12,
      12: 12,
      13: 12,
    },
    tabColor: '#2E8B57',
    showGridlines: false,
    print: { landscape: true, fitToWidth: true },
    existing: { mode: 'replace' },
  };
}

function warningGrid(warnings: readonly Message[]): GridBlock {
  return {
    kind: 'grid',
    id: 'warnings',
    rows: [
      [{ value: message('value.rfm.warnings'), style: captionStyle }],
      ...warnings.map((value) => [{ value, style: warningStyle }]),
    ],
  };
}

/** Sizes of the groups with the pattern each name stands for. */
export function groupGrid(report: RfmReport): GridBlock {
  const sizes = groupSizes(report.rfm, report.facts, report.options.names);
  const head = [
    message('value.column.group'),
    message('value.column.customers'),
    message('value.column.share'),
    message('value.column.amount'),
    message('value.column.amountShare'),
    message('value.column.pattern'),
  ].map((value): GridCell => ({ value, style: headStyle }));
  return {
    kind: 'grid',
    id: 'groups',
    rows: [
      [{ value: message('value.rfm.groups'), style: captionStyle }],
      head,
      ...sizes.map(({ group, name, customers, share, amount, amountShare }): GridCell[] => [
        { value: name, style: { ...cellStyle, color: group.color, bold: true } },
        { value: customers, style: { ...cellStyle, format: 'integer' } },
        { value: share, style: { ...cellStyle, format: 'percent' } },
        { value: amount, style: { ...cellStyle, format: 'money' } },
        { value: amountShare, style: { ...cellStyle, format: 'percent' } },
        { value: ruleText(group.rule), style: { ...cellStyle, align: 'center' } },
      ]),
    ],
    conditional: [
      {
        area: { row: 2, column: 4, rows: sizes.length, columns: 1 },
        rule: dataBar,
      },
    ],
  };
}

/** The state each name stands for, as vendors differ: H and L, ranges of scores, or a share of the total. */
export function ruleText(rule: Rfm['naming']['groups'][number]['rule']): string {
  switch (rule.kind) {
    case 'pattern':
      return Array.from(
        'RFM',
        (measure, i) => `${measure}${rule.pattern.charAt(i) === 'H' ? '↑' : '↓'}`,
      ).join(' ');
    case 'scores':
      return `R ${rule.r.join('–')} · FM ${rule.fm.join('–')}`;
    case 'total':
      return `≥ ${Math.round(rule.from * 100)}%`;
  }
}

/** Customers by R and F score, coloured by number. */
export function heatGrid(rfm: Rfm): GridBlock {
  const counts = heatMapOf(rfm);
  const columns = levelsOf(rfm.scales.frequency);
  return {
    kind: 'grid',
    id: 'heat',
    rows: [
      [{ value: message('value.rfm.heatMap'), style: captionStyle }],
      [
        { value: message('value.rfm.heatMapCorner'), style: headStyle },
        ...Array.from({ length: columns }, (_, i): GridCell => ({
          value: `F${i + 1}`,
          style: { ...headStyle, align: 'center' },
        })),
      ],
      ...counts.map((row, i): GridCell[] => [
        { value: `R${counts.length - i}`, style: headStyle },
        ...row.map((value): GridCell => ({
          value,
          style: { ...cellStyle, format: 'integer', align: 'center' },
        })),
      ]),
    ],
    conditional: [
      {
        area: { row: 2, column: 1, rows: counts.length, columns },
        rule: { kind: 'colorScale', low: '#FFFFFF', middle: '#A9D8B8', high: '#0B6A0B' },
      },
    ],
  };
}

/** What each score means and how many customers have it. */
export function cutoffGrid(rfm: Rfm): GridBlock {
  const head = [
    message('value.column.measure'),
    message('value.column.score'),
    message('value.column.customers'),
    message('value.column.range'),
  ].map((value): GridCell => ({ value, style: headStyle }));
  return {
    kind: 'grid',
    id: 'cutoffs',
    rows: [
      [{ value: message('value.rfm.cutoffs'), style: captionStyle }],
      head,
      ...measures.flatMap((measure) => {
        const scale = rfm.scales[measure];
        const sizes = levelSizes(rfm.scores[measure], levelsOf(scale));
        return rangesOf(scale)
          .toSorted((a, b) => b.score - a.score)
          .map((range): GridCell[] => [
            { value: measureNames[measure], style: cellStyle },
            { value: range.score, style: { ...cellStyle, format: 'score' } },
            { value: sizes[range.score - 1] ?? 0, style: { ...cellStyle, format: 'integer' } },
            { value: rangeText(measure, range, scale), style: cellStyle },
          ]);
      }),
    ],
  };
}

/** Group and amount side by side for the chart: a chart's categories and numbers have to be neighbours. */
function amountGrid({ rfm, facts, options }: RfmReport): GridBlock {
  return {
    kind: 'grid',
    id: 'amounts',
    rows: [
      [
        { value: message('value.column.group'), style: headStyle },
        { value: message('value.column.amount'), style: headStyle },
      ],
      ...groupSizes(rfm, facts, options.names).map(({ name, amount }): GridCell[] => [
        { value: name, style: cellStyle },
        { value: amount, style: { ...cellStyle, format: 'money' } },
      ]),
    ],
  };
}
