import type { ValidateSummary } from '../../core/validation';
import type { RfmSummary } from '../../core/value';

/** What each job the pane shows sums up, by the job's id. */
export interface JobSummaries {
  readonly validate: ValidateSummary;
  readonly rfm: RfmSummary;
}
