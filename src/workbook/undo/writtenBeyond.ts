import { z } from 'zod';
import { readSection } from '../../core';
import type { Sections } from '../../core';
import type { SheetSpec } from '../../core/sheets';
import type { PlannedSheet } from '../commitPlan';
import { layOut } from '../writer/layout';

const section = {
  key: 'workbook.reportAreas',
  schema: z.record(z.string(), z.object({ rows: z.int(), columns: z.int() })),
  initial: {},
};

type Areas = Record<string, { readonly rows: number; readonly columns: number }>;

/** What is on a report's sheet now. */
export interface ReportLook {
  readonly reportId: string;
  readonly isRemade: boolean;
  readonly used: Excel.Range;
  readonly comments: Excel.CommentCollection;
}

/** Queues what the sheets of a commit's reports hold. */
export function requestReportLooks(planned: readonly PlannedSheet[]): readonly ReportLook[] {
  return planned.flatMap(({ spec, replaces }) => {
    if (!replaces) return [];
    const used = replaces.sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    const { comments } = replaces.sheet;
    comments.load('items/id');
    return [{ reportId: spec.id, isRemade: spec.existing.mode === 'replace', used, comments }];
  });
}

/**
 * Reports that are made anew and that somebody has commented on or written beside or below: more is there than the last
 * run wrote. What was written over our own cells is not seen, as those are told apart by their place only.
 */
export function writtenBeyond(looks: readonly ReportLook[], sections: Sections): readonly string[] {
  const areas: Areas = readSection<Areas>(sections, section);
  return looks.flatMap(({ reportId, isRemade, used, comments }) => {
    if (!isRemade) return [];
    const area = areas[reportId];
    const isBeyond =
      area !== undefined &&
      !used.isNullObject &&
      (used.rowIndex + used.rowCount > area.rows || used.columnIndex + used.columnCount > area.columns);
    return isBeyond || comments.items.length > 0 ? [reportId] : [];
  });
}

/** The section of the areas, with those of the sheets a commit makes. */
export function areasAfter(sections: Sections, specs: readonly SheetSpec[]): Sections {
  const made = specs.filter(({ existing }) => existing.mode === 'replace');
  if (made.length === 0) return {};
  const areas: Areas = readSection<Areas>(sections, section);
  return {
    [section.key]: { ...areas, ...Object.fromEntries(made.map((spec) => [spec.id, areaOf(spec)])) },
  };
}

/** Rows and columns a sheet takes from its first cell on. */
function areaOf(spec: SheetSpec): Areas[string] {
  const { titleRow, noteRow, tables, grids } = layOut(spec);
  const placed = [...tables, ...grids].map(({ area }) => area);
  return {
    rows: Math.max(
      0,
      ...[titleRow, noteRow].map((row) => (row === undefined ? 0 : row + 1)),
      ...placed.map(({ row, rows }) => row + rows),
    ),
    columns: Math.max(1, ...placed.map(({ column, columns }) => column + columns)),
  };
}
