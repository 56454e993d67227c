import { usePane } from '../pane/PaneContext';
import { useSummary } from '../pane/useSummary';
import type { NextStep } from '../parts/NextSteps';
import type { HomeFacts } from './homeFacts';

/** Segments are refreshed monthly. */
const freshDays = 31;
/** Quadrant 重要且紧急. */
const pressing = 'both';

/** What is worth doing next, most pressing first, from what the jobs have found so far. */
export function useNextSteps({ segmentAge = 0, damagedDropdowns }: HomeFacts): readonly NextStep[] {
  const { wording, go } = usePane();
  const recognised = useSummary('recognise')?.summary;
  const validated = useSummary('validate')?.summary;
  const duplicates = useSummary('duplicates')?.summary;
  const oneClick = useSummary('all')?.summary;
  const needs = useSummary('quadrants')?.summary.needs ?? [];
  const unchecked = useSummary('cadence')?.summary.customers ?? 0;

  const doubts =
    recognised?.sheets.flatMap(({ tables }) => tables).reduce((sum, table) => sum + table.doubts.length, 0) ??
    0;
  const errors =
    validated?.findings.filter(({ severity }) => severity === 'error').length ??
    oneClick?.validation.findings.error ??
    0;
  const alike =
    duplicates?.reviews.length ??
    (oneClick === undefined ? 0 : oneClick.duplicates.merged + oneClick.duplicates.review);

  const overdue = needs.filter((need) => need.overdue && need.quadrantId === pressing).length;

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
    ...step(alike, wording.say('pane.home.step.duplicates', { count: alike }), 'duplicates'),
    ...step(overdue, wording.say('pane.home.step.overdue', { count: overdue }), 'needs'),
    ...step(
      damagedDropdowns,
      wording.say('pane.home.step.dropdowns', { count: damagedDropdowns }),
      'validate',
    ),
    ...step(
      Math.max(0, segmentAge - freshDays),
      wording.say('pane.home.step.segments', { days: segmentAge }),
      'segments',
    ),
    ...step(unchecked, wording.say('pane.home.step.unchecked', { count: unchecked }), 'cadence'),
    ...step(errors, wording.say('pane.home.step.errors', { count: errors }), 'validate'),
    ...step(
      validated === undefined && oneClick === undefined ? 1 : 0,
      wording.say('pane.home.step.validate'),
      'validate',
    ),
  ];
}
