import type { DuplicatesSummary } from '../../core/duplicates';
import type { SegmentsSummary } from '../../core/segments';
import type { ValidateSummary } from '../../core/validation';
import type { RfmSummary } from '../../core/value';

/** What each job the pane shows sums up, by the job's id. */
export interface JobSummaries {
  readonly validate: ValidateSummary;
  readonly duplicates: DuplicatesSummary;
  readonly rfm: RfmSummary;
  readonly segments: SegmentsSummary;
}
