import { z } from 'zod';
import { CellKind } from '../table';
import type { Section } from '../sections';
import type { Finding } from './finding';
import { dimensions, type Dimension } from './rule';
import { filledShare } from './rules/completeness';
import { timelyShare } from './rules/timeliness';
import { ruleOf } from './rules';
import type { Workbook } from './workbook';

/** A score with the two counts it is made of: 100 × part ÷ whole. */
export interface Score {
  /** 0 to 100 with one decimal; 100 where there was nothing to judge. */
  readonly value: number;
  readonly part: number;
  readonly whole: number;
}

/** 准确, 完整, 及时, 一致. */
export type Quality = Readonly<Record<Dimension, Score>>;

const score = (part: number, whole: number): Score => ({
  ...{ part, whole },
  value: whole === 0 ? 100 : Math.round((1000 * part) / whole) / 10,
});

/**
 * Scores the data of a workbook.
 *
 * Accuracy: filled cells without an error or warning about their value ÷ filled cells. Completeness: wanted cells that
 * are filled, required ones counting twice. Timeliness: dated records within their deadline ÷ dated records.
 * Consistency: records without an error or warning about how they agree with other records ÷ records.
 */
export function qualityOf(workbook: Workbook, findings: readonly Finding[]): Quality {
  const faultyCells = new Places();
  const faultyRows = new Places();
  for (const { code, severity, sheet, row, column } of findings) {
    if (severity === 'hint' || row === 0) continue;
    const dimension = ruleOf(code)?.dimension;
    if (dimension === 'accuracy' && column > 0) faultyCells.add(sheet, row * mostColumns + column);
    if (dimension === 'consistency') faultyRows.add(sheet, row);
  }
  let filledCells = 0;
  let records = 0;
  let filled = 0;
  let wanted = 0;
  for (const part of workbook.parts) {
    records += part.records.count;
    const seen = new Set<number>();
    for (const { cells } of part.fields.values()) {
      if (seen.has(cells.column)) continue;
      seen.add(cells.column);
      for (const kind of cells.raw.kinds) if (kind !== CellKind.empty) filledCells += 1;
    }
    const share = filledShare(part);
    filled += share.filled;
    wanted += share.wanted;
  }
  const { timely, dated } = timelyShare(workbook);
  return {
    accuracy: score(filledCells - faultyCells.size, filledCells),
    completeness: score(filled, wanted),
    timeliness: score(timely, dated),
    consistency: score(records - faultyRows.size, records),
  };
}

/** Columns a sheet has at most, so that row and column make one number. */
const mostColumns = 16_384;

/** Places on sheets, each once; numbers instead of texts, for there may be half a million. */
class Places {
  private readonly bySheet = new Map<string, Set<number>>();

  add(sheet: string, place: number): void {
    const places = this.bySheet.get(sheet);
    if (places) places.add(place);
    else this.bySheet.set(sheet, new Set([place]));
  }

  get size(): number {
    let size = 0;
    for (const places of this.bySheet.values()) size += places.size;
    return size;
  }
}

/** One run's scores, kept so that the next can show the trend. */
export interface QualitySnapshot {
  /** `yyyy-mm-dd`. */
  readonly date: string;
  readonly scores: Readonly<Record<Dimension, number>>;
}

const kept = 60;
const percent = z.number().min(0).max(100);

export const qualitySection: Section<readonly QualitySnapshot[]> = {
  key: 'quality',
  schema: z.array(
    z.object({
      date: z.string(),
      scores: z.object({
        accuracy: percent,
        completeness: percent,
        timeliness: percent,
        consistency: percent,
      }),
    }),
  ),
  initial: [],
};

/** The trend with today's scores at its end; a second run of a day replaces the first. */
export function withSnapshot(
  trend: readonly QualitySnapshot[],
  date: string,
  quality: Quality,
): readonly QualitySnapshot[] {
  const scores = Object.fromEntries(dimensions.map((dimension) => [dimension, quality[dimension].value]));
  return [
    ...trend.filter((snapshot) => snapshot.date !== date),
    { date, scores: scores as QualitySnapshot['scores'] },
  ]
    .sort((a, b) => a.date.localeCompare(b.date))
    .slice(-kept);
}
