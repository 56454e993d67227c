import { Button, Field, Input, Select, Text, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { ConditionField, OwnSegment } from '../../../core/segments';
import { Panel } from '../../parts/Panel';
import { ConditionRow } from './ConditionRow';
import { criterionOf, firstCondition } from './segmentDraft';
import type { DraftGroup, Join, SegmentDraft } from './segmentDraft';
import { useDraftCount } from './useDraftCount';
import { useSegmentsWording } from './useSegmentsWording';

const useStyles = makeStyles({
  group: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    minWidth: 0,
  },
  groupHead: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
  },
  pair: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  control: { minWidth: 0 },
  list: { margin: 0, paddingLeft: '1.2em' },
});

interface SegmentBuilderProps {
  readonly initial: SegmentDraft;
  readonly fields: readonly ConditionField[];
  /** All customers there are. */
  readonly total: number;
  readonly onSave: (segment: Omit<OwnSegment, 'color'>) => void;
  readonly onCancel: () => void;
}

/** Makes or changes a segment: conditions in groups, with the customers they hold for counted as they change. */
export function SegmentBuilder({ initial, fields, total, onSave, onCancel }: SegmentBuilderProps) {
  const styles = useStyles();
  const wording = useSegmentsWording();
  const [draft, setDraft] = useState(initial);
  const criterion = criterionOf(draft, fields);
  const { count, isCounting } = useDraftCount(draft.id, criterion);
  const [first] = fields;
  const change = (changed: Partial<SegmentDraft>) => {
    setDraft({ ...draft, ...changed });
  };
  const changeGroup = (at: number, group: DraftGroup | undefined) => {
    change({ groups: draft.groups.flatMap((each, index) => (index === at ? (group ?? []) : [each])) });
  };
  const name = draft.name.trim();
  return (
    <Panel title={wording.say('pane.segment.builder')}>
      <Field
        size="small"
        label={wording.say('pane.segment.name')}
        {...(name === '' ? { validationState: 'none', hint: wording.say('pane.segment.name.missing') } : {})}
      >
        <Input
          size="small"
          className={styles.control}
          maxLength={60}
          value={draft.name}
          onChange={(_, { value }) => {
            change({ name: value });
          }}
        />
      </Field>
      {draft.deep !== undefined && <Text size={200}>{wording.say('pane.segment.deep')}</Text>}
      {draft.groups.length > 1 && (
        <Field size="small" label={wording.say('pane.segment.groups')}>
          <JoinSelect
            label={wording.say('pane.segment.groups')}
            value={draft.join}
            onChange={(join) => {
              change({ join });
            }}
          />
        </Field>
      )}
      {draft.groups.map((group, at) => (
        <ConditionGroup
          key={at}
          title={draft.groups.length > 1 ? wording.say('pane.segment.group', { number: at + 1 }) : undefined}
          group={group}
          fields={fields}
          isOnly={draft.groups.length === 1}
          onChange={(changed) => {
            changeGroup(at, changed);
          }}
        />
      ))}
      {first !== undefined && draft.deep === undefined && (
        <div className={styles.actions}>
          <Button
            size="small"
            icon={<AddRegular />}
            onClick={() => {
              change({ groups: [...draft.groups, { join: 'all', conditions: [firstCondition(first)] }] });
            }}
          >
            {wording.say('pane.segment.addGroup')}
          </Button>
        </div>
      )}
      <div role="status">
        <Text weight="semibold">
          {criterion === undefined
            ? wording.say('pane.segment.incomplete')
            : isCounting || count === undefined
              ? wording.say('pane.segment.counting')
              : count.problem !== null
                ? wording.text(count.problem)
                : wording.say('pane.segment.matches', { customers: count.customers ?? 0, total })}
        </Text>
      </div>
      {count !== undefined && count.names.length > 0 && (
        <Text size={200}>{wording.say('pane.segment.such', { names: count.names.join('、') })}</Text>
      )}
      {count !== undefined && count.overlaps.length > 0 && (
        <ul className={styles.list}>
          {count.overlaps.slice(0, 5).map(({ name: other, customers }) => (
            <li key={wording.text(other)}>
              <Text size={200}>
                {wording.say('pane.segment.overlap.line', { name: wording.text(other), customers })}
              </Text>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.pair}>
        <Field size="small" label={wording.say('pane.segment.strategy')}>
          <Input
            size="small"
            className={styles.control}
            value={draft.strategy}
            onChange={(_, { value }) => {
              change({ strategy: value });
            }}
          />
        </Field>
        <Field size="small" label={wording.say('pane.segment.owner')}>
          <Input
            size="small"
            className={styles.control}
            value={draft.owner}
            onChange={(_, { value }) => {
              change({ owner: value });
            }}
          />
        </Field>
      </div>
      <div className={styles.actions}>
        <Button
          appearance="primary"
          size="small"
          disabled={criterion === undefined || name === '' || count?.problem != null}
          onClick={() => {
            if (criterion === undefined) return;
            const { id, strategy, owner } = draft;
            onSave({
              id,
              name,
              criterion,
              strategy,
              ...(owner.trim() === '' ? {} : { owner: owner.trim() }),
            });
          }}
        >
          {wording.say('pane.segment.save')}
        </Button>
        <Button size="small" onClick={onCancel}>
          {wording.say('pane.segment.cancel')}
        </Button>
      </div>
    </Panel>
  );
}

function ConditionGroup({
  title,
  group,
  fields,
  isOnly,
  onChange,
}: {
  readonly title: string | undefined;
  readonly group: DraftGroup;
  readonly fields: readonly ConditionField[];
  readonly isOnly: boolean;
  readonly onChange: (group: DraftGroup | undefined) => void;
}) {
  const styles = useStyles();
  const wording = useSegmentsWording();
  const { conditions } = group;
  const [first] = fields;
  const remove = (at: number) => {
    const rest = conditions.filter((_, index) => index !== at);
    onChange(rest.length === 0 ? undefined : { ...group, conditions: rest });
  };
  return (
    <div className={styles.group} role="group" aria-label={title ?? wording.say('pane.segment.builder')}>
      {(title !== undefined || conditions.length > 1) && (
        <div className={styles.groupHead}>
          <Text size={200} weight="semibold">
            {title ?? wording.say('pane.segment.within')}
          </Text>
          {conditions.length > 1 && (
            <JoinSelect
              label={wording.say('pane.segment.within')}
              value={group.join}
              onChange={(join) => {
                onChange({ ...group, join });
              }}
            />
          )}
        </div>
      )}
      {conditions.map((condition, at) => (
        <ConditionRow
          key={at}
          condition={condition}
          fields={fields}
          onChange={(changed) => {
            onChange({
              ...group,
              conditions: conditions.map((each, index) => (index === at ? changed : each)),
            });
          }}
          onRemove={
            isOnly && conditions.length === 1
              ? undefined
              : () => {
                  remove(at);
                }
          }
        />
      ))}
      {first !== undefined && (
        <div className={styles.actions}>
          <Button
            size="small"
            appearance="subtle"
            icon={<AddRegular />}
            onClick={() => {
              onChange({ ...group, conditions: [...conditions, firstCondition(first)] });
            }}
          >
            {wording.say('pane.segment.addCondition')}
          </Button>
        </div>
      )}
    </div>
  );
}

function JoinSelect({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: Join;
  readonly onChange: (join: Join) => void;
}) {
  const styles = useStyles();
  const wording = useSegmentsWording();
  return (
    <Select
      size="small"
      className={styles.control}
      aria-label={label}
      value={value}
      onChange={(_, { value: chosen }) => {
        onChange(chosen === 'any' ? 'any' : 'all');
      }}
    >
      <option value="all">{wording.say('pane.segment.join.all')}</option>
      <option value="any">{wording.say('pane.segment.join.any')}</option>
    </Select>
  );
}
