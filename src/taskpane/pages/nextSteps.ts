import { usePane } from '../pane/PaneContext';
import { useSummary } from '../pane/useSummary';
import type { NextStep } from '../parts/NextSteps';

/** What is worth doing next, most pressing first, from what the jobs have found so far. */
export function useNextSteps(): readonly NextStep[] {
  const { wording, go } = usePane();
  const recognised = useSummary('recognise')?.summary;
  const validated = useSummary('validate')?.summary;
  const duplicates = useSummary('duplicates')?.summary;
  const oneClick = useSummary('all')?.summary;

  const doubts =
    recognised?.sheets.flatMap(({ tables }) => tables).reduce((sum, table) => sum + table.doubts.length, 0) ??
    0;
  const errors =
    validated?.findings.filter(({ severity }) => severity === 'error').length ??
    oneClick?.validation.findings.error ??
    0;
  const review =
    duplicates?.pairs.filter(({ decision }) => decision === 'review').length ??
    oneClick?.duplicates.review ??
    0;

  const step = (count: number, text: string, page: Parameters<typeof go>[0]['page']): NextStep[] =>
    count === 0
      ? []
      : [
          {
            text,
            onClick: () => {
              go({ page });
            },
          },
        ];
  return [
    ...step(doubts, wording.say('pane.home.step.doubts', { count: doubts }), 'mapping'),
    ...step(review, wording.say('pane.home.step.duplicates', { count: review }), 'duplicates'),
    ...step(errors, wording.say('pane.home.step.errors', { count: errors }), 'validate'),
    ...step(
      validated === undefined && oneClick === undefined ? 1 : 0,
      wording.say('pane.home.step.validate'),
      'validate',
    ),
  ];
}
