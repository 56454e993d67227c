import { useCallback } from 'react';
import { readSection, withSection } from '../../core';
import type { Mappings } from '../../core/intake';
import { usePane } from './PaneContext';
import { useRuns } from './runs';

/** Changes what the team settled about its sheets, and has them recognised anew. */
export function useMappingChange() {
  const { session } = usePane();
  const { watch, prepare } = useRuns();
  return useCallback(
    async (change: (settled: Mappings) => Mappings) => {
      await watch('mapping', async () => {
        // Loaded when asked for: the start page is up without the analysis.
        const { mappingSection } = await import('../../core/intake');
        const settled = readSection(await session.sections(), mappingSection);
        await session.saveSections(withSection({}, mappingSection, change(settled)));
      });
      await prepare('recognise', {});
    },
    [session, watch, prepare],
  );
}
