import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Badge,
  Button,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { BadgeProps } from '@fluentui/react-components';
import { useMemo } from 'react';
import { ruleName } from '../../core/validation';
import type { ReportedFinding, Severity } from '../../core/validation';
import { isFixable } from '../pages/acceptedEdits';
import { usePane } from '../pane/PaneContext';
import { FindingLine } from './FindingLine';
import { VirtualList } from './VirtualList';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    minWidth: 0,
    width: '100%',
  },
  rule: { flexGrow: 1, minWidth: 0, textAlign: 'left' },
});

const look: Readonly<Record<Severity, NonNullable<BadgeProps['color']>>> = {
  error: 'danger',
  warning: 'warning',
  hint: 'informative',
};
const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };

interface FindingGroupsProps {
  readonly findings: readonly ReportedFinding[];
  readonly onAccept: (findings: readonly ReportedFinding[]) => void;
  readonly onIgnore: (finding: ReportedFinding) => void;
}

interface Group {
  readonly code: ReportedFinding['code'];
  readonly severity: Severity;
  readonly findings: readonly ReportedFinding[];
  /** Those of them with a suggestion that can be taken. */
  readonly fixable: readonly ReportedFinding[];
}

/** Findings by rule, gravest and most frequent first; a rule opens to its lines. */
export function FindingGroups({ findings, onAccept, onIgnore }: FindingGroupsProps) {
  const styles = useStyles();
  const { wording } = usePane();
  const groups = useMemo(() => groupsOf(findings), [findings]);
  if (groups.length === 0) return <Text>{wording.say('pane.validate.clean')}</Text>;
  return (
    <Accordion collapsible>
      {groups.map(({ code, severity, findings: inGroup, fixable }) => {
        const rule = wording.text(ruleName(code));
        return (
          <AccordionItem key={code} value={code}>
            <AccordionHeader size="small">
              <span className={styles.header}>
                <Badge color={look[severity]} appearance="tint">
                  {wording.number(inGroup.length)}
                </Badge>
                <span className={styles.rule}>{rule}</span>
              </span>
            </AccordionHeader>
            <AccordionPanel>
              {fixable.length > 0 && (
                <Button
                  size="small"
                  onClick={() => {
                    onAccept(fixable);
                  }}
                >
                  {wording.say('pane.validate.fixKind', { count: fixable.length })}
                </Button>
              )}
              <VirtualList
                items={inGroup}
                label={rule}
                estimate={76}
                keyOf={({ sheet, row, column }, index) => `${sheet}/${row}/${column}/${index}`}
              >
                {(finding) => <FindingLine finding={finding} onAccept={onAccept} onIgnore={onIgnore} />}
              </VirtualList>
            </AccordionPanel>
          </AccordionItem>
        );
      })}
    </Accordion>
  );
}

function groupsOf(findings: readonly ReportedFinding[]): readonly Group[] {
  const byCode = new Map<string, ReportedFinding[]>();
  for (const finding of findings) {
    const group = byCode.get(finding.code);
    if (group === undefined) byCode.set(finding.code, [finding]);
    else group.push(finding);
  }
  return [...byCode.values()]
    .flatMap((group) => {
      const first = group[0];
      if (first === undefined) return [];
      return [
        { code: first.code, severity: first.severity, findings: group, fixable: group.filter(isFixable) },
      ];
    })
    .sort((a, b) => rank[a.severity] - rank[b.severity] || b.findings.length - a.findings.length);
}
