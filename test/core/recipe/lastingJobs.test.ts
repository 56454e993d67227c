import { jobs } from '../../../src/core/jobs';
import { recipeSection, withRun } from '../../../src/core/recipe';
import { readSection } from '../../../src/core';

/** Jobs whose options are about one row, one file or one moment: next month's run is told anew. */
const momentaryJobs = [
  ...['templates', 'tagDictionary', 'recognise', 'convert', 'ignore', 'entry', 'merge', 'merges', 'tags'],
  ...['tagOverview', 'tagWriteBack', 'segmentChoices', 'profile', 'persona', 'mask', 'cadence'],
  ...['confirmation', 'confirmations', 'questionnaire', 'consent', 'erase'],
];

const isRemembered = (job: string) => {
  const after = withRun({}, { job, options: { x: 1 }, at: '2026-11-01T09:00:00' });
  return after !== undefined && job in readSection(after, recipeSection).runs;
};

describe('what runs the recipe remembers', () => {
  it('is decided for every job there is', () => {
    const remembered = Object.keys(jobs).filter(isRemembered);
    expect([...remembered, ...momentaryJobs].sort()).toEqual(Object.keys(jobs).sort());
    expect(remembered.length).toBeGreaterThan(0);
  });
});
