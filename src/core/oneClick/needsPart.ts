import { quadrantIds } from '../books';
import type { QuadrantId, RecordSet } from '../books';
import type { CustomerDirectory } from '../customers';
import type { JobInput, Steps } from '../job';
import { message } from '../message';
import { analyseNeeds, commonNeedsSheet, needsSheet, settled, strategySection } from '../needs';
import type { NeedsOptions } from '../needs';
import { readSection } from '../sections';
import type { Serial } from '../units';
import type { Part } from './part';

/** 需求四象限 in short; needs by quadrant. */
export interface NeedsPart {
  readonly counts: Readonly<Record<QuadrantId, number>>;
  readonly overdue: number;
}

/** 需求四象限 and 共性需求 of records already read; nothing where there are no needs. */
export function* needsPart(
  input: JobInput,
  set: RecordSet,
  directory: CustomerDirectory,
  options: NeedsOptions,
  today: Serial,
): Steps<Part<NeedsPart | null>> {
  if (!set.parts.some(({ book, count }) => book === 'needs' && count > 0)) {
    return { sheets: [], sections: {}, notes: [], summary: null };
  }
  yield { step: message('job.step.needs'), done: 0 };
  const day = Math.floor(today);
  const rules = settled(options, input.sections);
  const analysis = analyseNeeds(set, directory, rules, day);
  const inQuadrant = (id: QuadrantId) =>
    analysis.needs.filter(({ priority }) => priority.quadrant === id).length;
  return {
    sheets: [
      needsSheet(analysis, readSection(input.sections, strategySection), day),
      commonNeedsSheet(analysis, rules),
    ],
    sections: {},
    notes: [],
    summary: {
      counts: Object.fromEntries(quadrantIds.map((id) => [id, inQuadrant(id)])) as Record<QuadrantId, number>,
      overdue: analysis.needs.filter(({ priority }) => priority.overdueDays > 0).length,
    },
  };
}
