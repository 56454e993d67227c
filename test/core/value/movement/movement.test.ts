import { readSection, withSection } from '../../../../src/core/sections';
import { movementOf } from '../../../../src/core/value';
import {
  addSnapshot,
  keptScores,
  lastRunBefore,
  snapshotSection,
} from '../../../../src/core/value/movement/snapshots';
import { rfmOptions } from '../../../../src/core/value/rfm/rfmOptions';
import { valueOf } from '../customerValues';

const options = rfmOptions.parse({
  method: 'thresholds',
  smallList: 0,
  thresholds: { recency: [30], frequency: [3], monetary: [100] },
});

/** Purchase days and the amount of each, by customer; ids are C0, C1 … */
const before = valueOf([[[990, 995, 998], 50], [[998], 10], [[700], 500], []], 1000, options);
const after = valueOf(
  [
    [[990, 995, 998], 50],
    [[998, 1005, 1020], 10],
    [[700, 1025], 500],
    [[1025], 10],
  ],
  1031,
  options,
);
const kept = addSnapshot(snapshotSection.initial, before);

describe('snapshots', () => {
  it('keep scores and group of every scored customer', () => {
    const [run] = kept.runs;
    if (!run) throw new Error('no run was kept');
    expect(keptScores(kept, run)).toEqual(
      new Map([
        ['C0', { scores: [2, 2, 2], group: 0 }],
        ['C1', { scores: [2, 1, 1], group: 5 }],
        ['C2', { scores: [1, 1, 2], group: 3 }],
      ]),
    );
  });

  it('replace a run of the same day, and are found by day and naming', () => {
    const again = addSnapshot(kept, before);
    expect(again.runs).toHaveLength(1);
    const both = addSnapshot(again, after);
    expect(both.runs.map(({ asOf }) => asOf)).toEqual(['1902-09-26', '1902-10-27']);
    expect(lastRunBefore(both, '1902-10-27', 'eight')?.asOf).toBe('1902-09-26');
    expect(lastRunBefore(both, '1902-10-27', 'three')).toBeUndefined();
  });

  it('survive being written to the workbook as JSON', () => {
    const stored: unknown = JSON.parse(JSON.stringify(withSection({}, snapshotSection, kept)));
    expect(readSection(stored as Record<string, unknown>, snapshotSection)).toEqual(kept);
  });

  it('keep two years of months', () => {
    let all = snapshotSection.initial;
    for (let month = 0; month < 30; month++)
      all = addSnapshot(all, valueOf([[[990], 1]], 1000 + month, options));
    expect(all.runs).toHaveLength(24);
  });
});

describe('movementOf', () => {
  const movement = movementOf(after, kept, options);

  it('is nothing without an earlier run', () => {
    expect(movementOf(after, snapshotSection.initial, options)).toBeUndefined();
  });

  it('names the movers and which measure moved them', () => {
    expect(movement?.movers).toEqual([
      { customer: 0, from: 0, to: 2, causes: [{ measure: 'recency', from: 2, to: 1 }] },
      { customer: 1, from: 5, to: 4, causes: [{ measure: 'frequency', from: 1, to: 2 }] },
      { customer: 2, from: 3, to: 1, causes: [{ measure: 'recency', from: 1, to: 2 }] },
      { customer: 3, from: undefined, to: 5, causes: [] },
    ]);
  });

  it('counts every customer with scores on either day once', () => {
    expect(movement?.matrix.flat().reduce((a, b) => a + b)).toBe(4);
    expect(movement?.matrix[8]?.[5]).toBe(1);
  });
});
