import { keptNumbers } from '../../customers';
import type { Job, JobContext, JobInput, JobOutcome, Steps } from '../../job';
import { message } from '../../message';
import { customerValue } from '../customerValue';
import type { CustomerValue } from '../customerValue';
import { listing } from '../listedCustomer';
import { groupTrend, scoresMonthsBefore } from '../movement/earlier';
import { movementOf, movementSince } from '../movement/movement';
import type { Movement } from '../movement/movement';
import { movementSheet } from '../movement/movementSheet';
import { snapshotSection, withSnapshot } from '../movement/snapshots';
import type { Snapshots } from '../movement/snapshots';
import { readSection } from '../../sections';
import { noPurchases, valueInput } from '../valueInput';
import { rfmOptions } from './rfmOptions';
import type { RfmOptions } from './rfmOptions';
import { rfmOverviewSheet } from './rfmOverviewSheet';
import { rfmSheet } from './rfmSheet';
import { rfmSummary } from './rfmSummary';
import type { RfmSummary } from './rfmSummary';

/** RFM 评分: scores customers by their order lines. */
export const rfmJob: Job<RfmOptions, RfmSummary> = {
  id: 'rfm',
  needs: ['orders'],
  options: rfmOptions,
  run,
};

function* run(input: JobInput, options: RfmOptions, context: JobContext): Steps<JobOutcome<RfmSummary>> {
  const read = yield* valueInput(input, options, context);
  const value = customerValue(read.ledger, options, context.today);
  if (value.rfm.customers.length === 0) return noPurchases(value);
  yield { step: message('job.step.sheets'), done: 0.8 };
  const snapshots = readSection(input.sections, snapshotSection);
  const movement = comparison(value, snapshots, options);
  const trend = groupTrend(value, snapshots, options);
  const report = { ...value, buyers: read.ledger.buyers, options };
  return {
    kind: 'result',
    sheets: [
      rfmSheet(report),
      rfmOverviewSheet({ ...report, movement }),
      ...(movement ? [movementSheet(movement, value, options.names, trend)] : []),
    ],
    edits: [],
    sections: {
      ...keptNumbers(read.directory),
      ...(options.snapshot ? withSnapshot(input.sections, value) : {}),
    },
    summary: rfmSummary(value, options, context.locale, { movement, trend, listed: listing(read) }),
    notes: value.warnings,
  };
}

function comparison(value: CustomerValue, snapshots: Snapshots, options: RfmOptions): Movement | undefined {
  const { compare } = options;
  if (compare.kind === 'kept') return movementOf(value, snapshots, options);
  return movementSince(value, scoresMonthsBefore(value, options, compare.months), options);
}
