import { readSection } from '../../../core';
import type { Sections } from '../../../core';
import { recipeSection } from '../../../core/recipe';
import type { Prepared } from '../../../session';

/** Options by name, as a run was given them. */
export type KeptOptions = Readonly<Record<string, unknown>>;

/** What a job last ran with: in this pane, else as the workbook's recipe remembers it; nothing before the first run. */
export function keptOptions(
  job: string,
  prepared: ReadonlyMap<string, Prepared<unknown>>,
  sections: Sections,
): KeptOptions {
  const { runs } = readSection(sections, recipeSection);
  return (prepared.get(job)?.options ?? runs[job]?.options ?? {}) as KeptOptions;
}

/** Options without those of the period, which all parts of 价值 share. */
export function withoutPeriod(options: KeptOptions): KeptOptions {
  return Object.fromEntries(Object.entries(options).filter(([key]) => key !== 'asOf' && key !== 'window'));
}

/** A share as the percent a field shows. */
export function percentOf(share: number): number {
  // 0.07 * 100 is 7.000000000000001.
  return Number((share * 100).toPrecision(12));
}
