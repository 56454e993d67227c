import { Button, Input, Select, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { operators } from '../../../core/segments';
import type { ConditionField, Operator } from '../../../core/segments';
import { asksForValue, firstCondition, valueKind } from './segmentDraft';
import type { DraftCondition } from './segmentDraft';
import { useSegmentsWording } from './useSegmentsWording';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalXS,
    rowGap: tokens.spacingVerticalXXS,
    alignItems: 'center',
  },
  pair: {
    gridColumn: '1 / -1',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)',
    columnGap: tokens.spacingHorizontalXS,
  },
  control: { minWidth: 0 },
});

interface ConditionRowProps {
  readonly condition: DraftCondition;
  readonly fields: readonly ConditionField[];
  readonly onChange: (condition: DraftCondition) => void;
  readonly onRemove: (() => void) | undefined;
}

/** One condition: field, operator and value. */
export function ConditionRow({ condition, fields, onChange, onRemove }: ConditionRowProps) {
  const styles = useStyles();
  const wording = useSegmentsWording();
  const field = fields.find(({ key }) => key === condition.field);
  const offered: readonly Operator[] = field ? operators[field.kind] : [condition.operator];
  return (
    <div className={styles.row}>
      <Select
        size="small"
        className={styles.control}
        aria-label={wording.say('pane.segment.field')}
        value={condition.field}
        onChange={(_, { value }) => {
          const chosen = fields.find(({ key }) => key === value);
          if (chosen) onChange(firstCondition(chosen));
        }}
      >
        {field === undefined && <option value={condition.field}>{condition.field}</option>}
        {fields.map(({ key, title }) => (
          <option key={key} value={key}>
            {wording.text(title)}
          </option>
        ))}
      </Select>
      <Button
        size="small"
        appearance="subtle"
        icon={<DismissRegular />}
        disabled={onRemove === undefined}
        aria-label={wording.say('pane.segment.removeCondition')}
        onClick={onRemove}
      />
      <div className={styles.pair}>
        <Select
          size="small"
          className={styles.control}
          aria-label={wording.say('pane.segment.operator')}
          value={condition.operator}
          onChange={(_, { value }) => {
            const operator = offered.find((each) => each === value);
            if (operator) onChange({ ...condition, operator });
          }}
        >
          {offered.map((operator) => (
            <option key={operator} value={operator}>
              {wording.say(`pane.segment.op.${operator}`)}
            </option>
          ))}
        </Select>
        {field && asksForValue(condition.operator) && (
          <ConditionValue field={field} condition={condition} onChange={onChange} />
        )}
      </div>
    </div>
  );
}

function ConditionValue({
  field,
  condition,
  onChange,
}: {
  readonly field: ConditionField;
  readonly condition: DraftCondition;
  readonly onChange: (condition: DraftCondition) => void;
}) {
  const styles = useStyles();
  const wording = useSegmentsWording();
  const kind = valueKind(field, condition.operator);
  const label = wording.say('pane.segment.value');
  if (kind === 'choice') {
    return (
      <Select
        size="small"
        className={styles.control}
        aria-label={label}
        value={condition.value}
        onChange={(_, { value }) => {
          onChange({ ...condition, value });
        }}
      >
        {!field.values.some(({ value }) => value === condition.value) && (
          <option value={condition.value}>{condition.value}</option>
        )}
        {field.values.map(({ value, label: name, customers }) => (
          <option key={value} value={value}>
            {`${wording.text(name)} (${wording.number(customers)})`}
          </option>
        ))}
      </Select>
    );
  }
  return (
    <Input
      size="small"
      className={styles.control}
      aria-label={label}
      type={kind}
      value={condition.value}
      {...(field.unit === 'share' ? { contentAfter: wording.say('pane.segment.percent') } : {})}
      onChange={(_, { value }) => {
        onChange({ ...condition, value });
      }}
    />
  );
}
