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
import { ruleName } from '../../core/validation';
import type { ReportedFinding, Severity } from '../../core/validation';
import { isFixable } from '../pages/acceptedEdits';
import type { FindingGroup } from '../pages/findingGroups';
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

interface FindingGroupsProps {
  readonly groups: readonly FindingGroup[];
  readonly onAccept: (findings: readonly ReportedFinding[]) => void;
  readonly onIgnore: (finding: ReportedFinding) => void;
}

/** Findings by rule; a rule opens to its lines. */
export function FindingGroups({ groups, onAccept, onIgnore }: FindingGroupsProps) {
  const styles = useStyles();
  const { wording } = usePane();
  if (groups.length === 0) return <Text>{wording.say('pane.validate.clean')}</Text>;
  return (
    <Accordion collapsible>
      {groups.map(({ code, severity, findings, fixable }) => {
        const rule = wording.text(ruleName(code));
        return (
          <AccordionItem key={code} value={code}>
            <AccordionHeader size="small">
              <span className={styles.header}>
                <Badge color={look[severity]} appearance="tint">
                  {wording.number(findings.length)}
                </Badge>
                <span className={styles.rule}>{rule}</span>
              </span>
            </AccordionHeader>
            <AccordionPanel>
              {fixable > 0 && (
                <Button
                  size="small"
                  onClick={() => {
                    onAccept(findings.filter(isFixable));
                  }}
                >
                  {wording.say('pane.validate.fixKind', { count: fixable })}
                </Button>
              )}
              <VirtualList
                items={findings}
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
