import type { DuplicatesSummary } from '../../core/duplicates';
import type { NeedsSummary } from '../../core/needs';
import type { OneClickSummary } from '../../core/oneClick';
import type { ProfileSummary } from '../../core/profiles';
import type { SegmentsSummary } from '../../core/segments';
import type { RecogniseSummary } from '../../core/intake';
import type { ValidateSummary } from '../../core/validation';
import type { RfmSummary } from '../../core/value';

/** What each job the pane shows sums up, by the job's id. */
export interface JobSummaries {
  readonly recognise: RecogniseSummary;
  readonly validate: ValidateSummary;
  readonly duplicates: DuplicatesSummary;
  readonly rfm: RfmSummary;
  readonly quadrants: NeedsSummary;
  readonly segments: SegmentsSummary;
  readonly profile: ProfileSummary;
  readonly all: OneClickSummary;
}
