import type { RecordSet } from '../books';
import { keptNumbers } from '../customers';
import type { CustomerDirectory } from '../customers';
import { isRefusal } from '../job';
import type { JobContext, JobInput, JobRefusal, Steps } from '../job';
import { message } from '../message';
import { segmentation } from '../segments';
import type { SegmentsOptions, SegmentsSummary } from '../segments';
import { customerValue, ledgerOf, noPurchases, rfmOverviewSheet, rfmSheet, withSnapshot } from '../value';
import type { Part } from './part';

/** RFM 评分, segment sheets and 分群概览 of records already read. */
export function* valuePart(
  input: JobInput,
  set: RecordSet,
  directory: CustomerDirectory,
  options: SegmentsOptions,
  context: JobContext,
): Steps<Part<SegmentsSummary> | JobRefusal> {
  yield { step: message('job.step.value'), done: 0 };
  const ledger = ledgerOf(set, directory, options.unlisted);
  const value = customerValue(ledger, options, context.today);
  if (value.rfm.customers.length === 0) return noPurchases(value);
  const report = { ...value, buyers: ledger.buyers, options };
  yield { step: message('job.step.value'), done: 0.8 };
  const segments = yield* segmentation(input, { set, directory, ledger }, value, options, context.locale);
  if (isRefusal(segments)) return segments;
  return {
    sheets: [rfmSheet(report), rfmOverviewSheet(report), ...segments.sheets],
    sections: {
      ...keptNumbers(directory),
      ...(options.snapshot ? withSnapshot(input.sections, value) : {}),
    },
    notes: [...value.warnings, ...segments.notes],
    summary: segments.summary,
  };
}
