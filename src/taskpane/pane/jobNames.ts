import type { HistoryEntry } from '../../session';
import type { PaneWording } from './PaneContext';

/** What runs and is told of afterwards: jobs that write, restoring dropdowns, keeping settings. */
const named = [
  ...['all', 'templates', 'convert', 'validate', 'ignore', 'duplicates', 'merge', 'rfm', 'lifetime', 'churn'],
  ...['clusters', 'rules', 'ranking', 'leads', 'tags', 'tagOverview', 'tagWriteBack', 'tagDictionary'],
  ...['quadrants', 'segments', 'profile', 'persona', 'cadence', 'confirmation', 'confirmations'],
  ...['questionnaire', 'consent', 'mask', 'erase', 'dropdowns', 'sections'],
] as const;

/** A job by its name in the pane; undefined for what has none. */
export function jobName(wording: PaneWording, job: string): string | undefined {
  const known = named.find((each) => each === job);
  return known && wording.say(`pane.job.${known}`);
}

/** What a batch of the history was: the job that ran, else what it says itself. */
export const entryName = (wording: PaneWording, { job, title }: HistoryEntry): string =>
  jobName(wording, job) ?? wording.text(title);
