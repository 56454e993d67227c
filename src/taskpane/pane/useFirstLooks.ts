import { useEffect } from 'react';
import { useRuns } from './runs';
import type { Look } from './runs';
import { useSummary } from './useSummary';

/** Rows of a workbook whose jobs take a second or two; larger ones are worked out when asked for. */
const smallRows = 20_000;

/**
 * Prepares what a page shows when it is first opened, so that nobody has to ask for what the workbook holds already.
 * Only jobs that merely look, only on a recognised workbook that is not large, and only while nothing else runs.
 */
export function useFirstLooks(wanted: readonly Look[]): void {
  const { look, current } = useRuns();
  const sheets = useSummary('recognise')?.summary.sheets ?? [];
  const rows = sheets
    .filter(({ unused }) => unused === null)
    .flatMap(({ tables }) => tables)
    .reduce((sum, table) => sum + (table.book === null ? 0 : table.rows), 0);
  const isWanted = rows > 0 && rows <= smallRows && current === undefined;
  useEffect(() => {
    if (isWanted) look(wanted);
  }, [isWanted, look, wanted]);
}
