import type { DuplicatesSummary } from '../../core/duplicates';
import type { EntryAnswer } from '../../core/entry';
import type { NeedsSummary } from '../../core/needs';
import type { OneClickSummary } from '../../core/oneClick';
import type { CadenceSummary, ConfirmationsSummary, QuestionnaireSummary } from '../../core/cadence';
import type { ConsentSummary, EraseSummary } from '../../core/privacy';
import type { PersonaSummary, ProfileSummary } from '../../core/profiles';
import type { ChoicesSummary, SegmentsSummary } from '../../core/segments';
import type { RecogniseSummary } from '../../core/intake';
import type { DictionarySummary } from '../../core/templates';
import type { TagOverviewSummary, TagWriteBackSummary } from '../../core/tags';
import type { ValidateSummary } from '../../core/validation';
import type {
  ChurnSummary,
  ClustersSummary,
  LeadsSummary,
  LifetimeSummary,
  RankingSummary,
  RfmSummary,
  RulesSummary,
  TagsSummary,
} from '../../core/value';

/** What each job the pane shows sums up, by the job's id. */
export interface JobSummaries {
  readonly recognise: RecogniseSummary;
  readonly validate: ValidateSummary;
  readonly entry: EntryAnswer;
  readonly duplicates: DuplicatesSummary;
  readonly rfm: RfmSummary;
  readonly lifetime: LifetimeSummary;
  readonly churn: ChurnSummary;
  readonly clusters: ClustersSummary;
  readonly rules: RulesSummary;
  readonly ranking: RankingSummary;
  readonly leads: LeadsSummary;
  readonly quadrants: NeedsSummary;
  readonly segments: SegmentsSummary;
  readonly segmentChoices: ChoicesSummary;
  readonly profile: ProfileSummary;
  readonly persona: PersonaSummary;
  readonly consent: ConsentSummary;
  readonly erase: EraseSummary;
  readonly cadence: CadenceSummary;
  readonly confirmations: ConfirmationsSummary;
  readonly questionnaire: QuestionnaireSummary;
  readonly tags: TagsSummary;
  readonly tagOverview: TagOverviewSummary;
  readonly tagWriteBack: TagWriteBackSummary;
  readonly tagDictionary: DictionarySummary;
  readonly all: OneClickSummary;
}
