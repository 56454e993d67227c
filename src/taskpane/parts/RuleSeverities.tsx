import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Badge,
  Field,
  Select,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useMemo } from 'react';
import { allRules, ruleGroupIds, ruleName } from '../../core/validation';
import type { RuleGroupId, Severity, ValidationSettings } from '../../core/validation';
import { usePane } from '../pane/PaneContext';

type Choice = Severity | 'off';
const choices: readonly Choice[] = ['error', 'warning', 'hint', 'off'];

const useStyles = makeStyles({
  header: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  rules: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
});

interface RuleSeveritiesProps {
  readonly severities: ValidationSettings['severities'];
  readonly onChange: (severities: ValidationSettings['severities']) => void;
}

/** Every rule of the check with how grave its findings are; 关闭 switches it off. */
export function RuleSeverities({ severities, onChange }: RuleSeveritiesProps) {
  const styles = useStyles();
  const { wording } = usePane();
  const groups = useMemo(
    () => ruleGroupIds.map((id) => ({ id, rules: allRules.filter(({ group }) => group === id) })),
    [],
  );
  const name = (choice: Choice) =>
    wording.say(choice === 'off' ? 'pane.recipe.severity.off' : `pane.severity.${choice}`);
  const groupName = (id: RuleGroupId) =>
    wording.text({ code: `validation.group.${id}` as const, parameters: {} });
  return (
    <Accordion collapsible multiple>
      {groups.map(({ id, rules }) => {
        const changed = rules.filter(({ code }) => severities[code] !== undefined).length;
        return (
          <AccordionItem key={id} value={id}>
            <AccordionHeader size="small">
              <span className={styles.header}>
                {groupName(id)}
                {changed > 0 && (
                  <Badge appearance="tint">
                    {wording.say('pane.recipe.changedRules', { count: changed })}
                  </Badge>
                )}
              </span>
            </AccordionHeader>
            <AccordionPanel>
              <div className={styles.rules}>
                {rules.map(({ code, severity }) => (
                  <Field key={code} label={wording.text(ruleName(code))} size="small">
                    <Select
                      size="small"
                      value={severities[code] ?? severity}
                      onChange={(_, { value }) => {
                        const choice = choices.find((each) => each === value) ?? severity;
                        const others = Object.entries(severities).filter(([key]) => key !== code);
                        const own = choice === severity ? [] : [[code, choice] as const];
                        onChange(Object.fromEntries([...others, ...own]));
                      }}
                    >
                      {choices.map((choice) => (
                        <option key={choice} value={choice}>
                          {name(choice)}
                          {choice === severity ? wording.say('pane.recipe.default') : ''}
                        </option>
                      ))}
                    </Select>
                  </Field>
                ))}
              </div>
            </AccordionPanel>
          </AccordionItem>
        );
      })}
    </Accordion>
  );
}
