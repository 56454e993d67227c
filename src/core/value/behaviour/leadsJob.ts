import { z } from 'zod';
import { keptNumbers } from '../../customers';
import type { Job, JobContext, JobInput, JobOutcome, Steps } from '../../job';
import { message } from '../../message';
import type { Text } from '../../message';
import { isoDate, serialOfIso } from '../../text';
import { listing } from '../listedCustomer';
import type { ListedCustomer } from '../listedCustomer';
import { customerInput } from '../valueInput';
import { buyerOptions } from '../orders/buyerOptions';
import { defaultAsOf, periodOptions } from '../orders/period';
import { interactionLines, outcomesOf } from './interactionLines';
import { leadFeatures } from './leadFeatures';
import { fewestOutcomes, leadModel } from './leadScore';
import type { LeadModel } from './leadScore';
import { featureName, leadsSheet } from './leadsSheet';
import { behaviourPoints, intentOf, pointOptions } from './points';
import type { Intent, PointOptions } from './points';

/** Choices of 行为积分与智能评分. */
export const leadsOptions = pointOptions.extend({
  /** `YYYY-MM-DD`; left out, the day after the last interaction that is not in the future. */
  asOf: periodOptions.shape.asOf,
  duplicates: buyerOptions.shape.duplicates,
  /** Header of the registration's column with the outcome. */
  outcome: z.string().optional(),
});
export type LeadsOptions = z.infer<typeof leadsOptions>;

/** Result of the leads job as JSON. */
export interface LeadsSummary {
  readonly asOf: string;
  readonly intents: Readonly<Record<Intent, number>>;
  /** Points from which intent is medium and high. */
  readonly limits: Pick<PointOptions, 'medium' | 'high'>;
  /** `null` without an outcome column or with too few outcomes. */
  readonly model:
    | (Pick<LeadModel, 'area' | 'bands' | 'outcomes'> & {
        readonly weights: readonly { readonly name: Text; readonly weight: number }[];
      })
    | null;
  /** Kinds of interaction there are, with the points they count. */
  readonly kinds: readonly { readonly kind: string; readonly points: number; readonly halfLife: number }[];
  readonly customers: readonly (ListedCustomer & {
    readonly points: number;
    readonly intent: Intent;
    readonly chance: number | null;
  })[];
}

/** 行为积分 from interactions, and 智能评分 where outcomes are known. */
export const leadsJob: Job<LeadsOptions, LeadsSummary> = {
  id: 'leads',
  needs: ['registration', 'interactions'],
  options: leadsOptions,
  run,
};

function* run(input: JobInput, options: LeadsOptions, context: JobContext): Steps<JobOutcome<LeadsSummary>> {
  const { set, directory } = yield* customerInput(input, options, context);
  yield { step: message('job.step.value'), done: 0 };
  const lines = interactionLines(set, directory);
  const asOf = serialOfIso(options.asOf) ?? defaultAsOf(lines, context.today);
  const points = behaviourPoints(lines, asOf, options);
  const intents = Array.from(points.points, (sum, i) =>
    intentOf(sum, points.interactions[i] as number, options),
  );
  const outcomes = outcomesOf(set, directory, options.outcome);
  const found = outcomes && leadModel(leadFeatures(lines, points, asOf), outcomes, directory.ids);
  const model = found?.kind === 'fitted' ? found : undefined;
  yield { step: message('job.step.sheets'), done: 0.8 };
  const listed = listing({ set, directory });
  const counts: Record<Intent, number> = { high: 0, medium: 0, low: 0, none: 0 };
  for (const intent of intents) counts[intent]++;
  return {
    kind: 'result',
    sheets: [leadsSheet({ directory, points, intents, model, asOf, limits: options })],
    edits: [],
    sections: keptNumbers(directory),
    summary: {
      asOf: isoDate(asOf),
      intents: counts,
      limits: { medium: options.medium, high: options.high },
      model: model
        ? {
            weights: model.weights.map(({ key, weight }) => ({ name: featureName(key), weight })),
            area: model.area,
            bands: model.bands,
            outcomes: model.outcomes,
          }
        : null,
      kinds: lines.kindNames.map((kind) => ({ kind, ...(options.kinds[kind] ?? options.other) })),
      customers: intents.map((intent, i) => ({
        ...listed(i),
        points: points.points[i] as number,
        intent,
        chance: model?.chances[i] ?? null,
      })),
    },
    notes:
      found === undefined
        ? [message('value.leads.noOutcome')]
        : found.kind === 'refused'
          ? [message('value.leads.tooFewOutcomes', { yes: found.yes, no: found.no, needed: fewestOutcomes })]
          : [],
  };
}
