import { Button, Select, Text, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular, DismissRegular } from '@fluentui/react-icons';
import type { DuplicateRule } from '../../core/duplicates';
import { usePane } from '../pane/PaneContext';
import { PercentInput } from './PercentInput';

type Condition = DuplicateRule['all'][number];

/** What rows can be compared by; the job finds the column that holds it. */
const ruleFields = [
  'company',
  'person',
  'phone',
  'email',
  'code',
  'region',
  'address',
  'date',
  'customerId',
] as const;
/** Percentage below which two texts are not alike in any sense people would mean. */
const leastAlike = 50;
const ways = ['exact', 'loose', 'similar'] as const satisfies readonly Condition['how'][];

const useStyles = makeStyles({
  rule: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  condition: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    alignItems: 'center',
  },
  control: { flexGrow: 1, flexShrink: 1, flexBasis: '104px', minWidth: 0 },
  percent: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    flexBasis: '100%',
  },
  number: { width: '72px' },
  or: { alignSelf: 'center', color: tokens.colorNeutralForeground2 },
  start: { alignSelf: 'flex-start' },
});

interface RuleEditorProps {
  readonly rules: readonly DuplicateRule[];
  readonly onChange: (rules: DuplicateRule[]) => void;
}

const newCondition: Condition = { field: 'phone', how: 'loose', atLeast: 0.9 };

/** Rules as groups of conditions: all conditions of one rule have to hold, any rule suffices. */
export function RuleEditor({ rules, onChange }: RuleEditorProps) {
  const styles = useStyles();
  const { wording } = usePane();
  const withRule = (at: number, all: readonly Condition[]) => {
    onChange(
      rules.flatMap((rule, index) =>
        index !== at ? [rule] : all.length === 0 ? [] : [{ ...rule, all: [...all] }],
      ),
    );
  };
  return (
    <>
      {rules.map((rule, at) => (
        <div key={at} role="group" aria-label={wording.say('pane.rules.rule', { number: at + 1 })}>
          {at > 0 && (
            <Text block size={200} align="center" className={styles.or}>
              {wording.say('pane.rules.or')}
            </Text>
          )}
          <div className={styles.rule}>
            {rule.all.map((condition, index) => (
              <ConditionLine
                key={index}
                condition={condition}
                isOnly={rules.length === 1 && rule.all.length === 1}
                onChange={(changed) => {
                  withRule(
                    at,
                    rule.all.map((each, position) => (position === index ? changed : each)),
                  );
                }}
                onRemove={() => {
                  withRule(
                    at,
                    rule.all.filter((_, position) => position !== index),
                  );
                }}
              />
            ))}
            <Button
              className={styles.start}
              size="small"
              appearance="subtle"
              icon={<AddRegular />}
              onClick={() => {
                withRule(at, [...rule.all, newCondition]);
              }}
            >
              {wording.say('pane.rules.and')}
            </Button>
          </div>
        </div>
      ))}
      <Button
        className={styles.start}
        size="small"
        icon={<AddRegular />}
        onClick={() => {
          onChange([...rules, { name: '', all: [newCondition] }]);
        }}
      >
        {wording.say('pane.rules.addRule')}
      </Button>
    </>
  );
}

interface ConditionLineProps {
  readonly condition: Condition;
  readonly isOnly: boolean;
  readonly onChange: (condition: Condition) => void;
  readonly onRemove: () => void;
}

function ConditionLine({ condition, isOnly, onChange, onRemove }: ConditionLineProps) {
  const styles = useStyles();
  const { wording } = usePane();
  // A recipe made elsewhere may name a column by its header.
  const known = ruleFields.some((field) => field === condition.field);
  return (
    <div className={styles.condition}>
      <Select
        className={styles.control}
        size="small"
        aria-label={wording.say('pane.rules.field')}
        value={condition.field}
        onChange={(_, { value }) => {
          onChange({ ...condition, field: value });
        }}
      >
        {ruleFields.map((field) => (
          <option key={field} value={field}>
            {wording.say(`pane.rules.field.${field}`)}
          </option>
        ))}
        {!known && <option value={condition.field}>{condition.field}</option>}
      </Select>
      <Select
        className={styles.control}
        size="small"
        aria-label={wording.say('pane.rules.how')}
        value={condition.how}
        onChange={(_, { value }) => {
          onChange({ ...condition, how: ways.find((way) => way === value) ?? 'loose' });
        }}
      >
        {ways.map((way) => (
          <option key={way} value={way}>
            {wording.say(`pane.rules.how.${way}`)}
          </option>
        ))}
      </Select>
      <Button
        size="small"
        appearance="subtle"
        icon={<DismissRegular />}
        aria-label={wording.say('pane.rules.remove')}
        disabled={isOnly}
        onClick={onRemove}
      />
      {condition.how === 'similar' && (
        <label className={styles.percent}>
          <Text size={200}>{wording.say('pane.rules.atLeast')}</Text>
          <PercentInput
            className={styles.number}
            share={condition.atLeast}
            least={leastAlike}
            onShare={(atLeast) => {
              onChange({ ...condition, atLeast });
            }}
          />
        </label>
      )}
    </div>
  );
}
