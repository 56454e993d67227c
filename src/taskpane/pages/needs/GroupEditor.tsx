import { Button, Field, Input, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { EditedGroup, ListedGroup } from '../../../core/needs';
import { afterEdit } from './groupEdits';
import { useNeedsWording } from './useNeedsWording';

const useStyles = makeStyles({
  control: { minWidth: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface GroupEditorProps {
  readonly groups: readonly ListedGroup[];
  readonly edited: readonly EditedGroup[];
  readonly onSave: (groups: readonly EditedGroup[]) => void;
}

/** Renames, merges and splits groups of like needs. */
export function GroupEditor({ groups, edited, onSave }: GroupEditorProps) {
  const styles = useStyles();
  const wording = useNeedsWording();
  // By a text of it, not by its place: groups change places when they are worked out anew.
  const [chosen, setChosen] = useState<string>();
  const [label, setLabel] = useState<string>();
  const [into, setInto] = useState<number>();
  const [moved, setMoved] = useState<ReadonlyMap<string, number | 'alone'>>(new Map());
  const at = Math.max(
    0,
    groups.findIndex(({ texts }) => chosen !== undefined && texts.includes(chosen)),
  );
  const group = groups[at];
  if (!group) return null;
  const choose = (text: string | undefined) => {
    setChosen(text);
    setLabel(undefined);
    setInto(undefined);
    setMoved(new Map());
  };
  const others = groups.flatMap((each, index) => (index === at ? [] : [{ label: each.label, index }]));
  const options = others.map((each) => (
    <option key={each.index} value={each.index}>
      {each.label}
    </option>
  ));
  return (
    <>
      <Field size="small" label={wording.say('pane.need.group.choose')}>
        <Select
          size="small"
          className={styles.control}
          value={String(at)}
          onChange={(_, { value }) => {
            choose(groups[Number(value)]?.texts[0]);
          }}
        >
          {groups.map((each, index) => (
            <option key={index} value={index}>
              {each.edited ? wording.say('pane.need.group.edited', { label: each.label }) : each.label}
            </option>
          ))}
        </Select>
      </Field>
      <Field size="small" label={wording.say('pane.need.group.rename')}>
        <Input
          size="small"
          className={styles.control}
          maxLength={200}
          value={label ?? group.label}
          onChange={(_, { value }) => {
            setLabel(value);
          }}
        />
      </Field>
      <Field size="small" label={wording.say('pane.need.group.merge')}>
        <Select
          size="small"
          className={styles.control}
          value={into === undefined ? '' : String(into)}
          onChange={(_, { value }) => {
            setInto(value === '' ? undefined : Number(value));
          }}
        >
          <option value="">{wording.say('pane.need.group.none')}</option>
          {options}
        </Select>
      </Field>
      {into === undefined &&
        group.texts.length > 1 &&
        group.texts.map((text) => {
          const target = moved.get(text);
          return (
            <Field key={text} size="small" label={wording.say('pane.need.group.text', { text })}>
              <Select
                size="small"
                className={styles.control}
                value={target === undefined ? '' : String(target)}
                onChange={(_, { value }) => {
                  const next = new Map(moved);
                  if (value === '') next.delete(text);
                  else next.set(text, value === 'alone' ? 'alone' : Number(value));
                  setMoved(next);
                }}
              >
                <option value="">{wording.say('pane.need.group.stay')}</option>
                <option value="alone">{wording.say('pane.need.group.alone')}</option>
                {options}
              </Select>
            </Field>
          );
        })}
      <div className={styles.actions}>
        <Button
          size="small"
          onClick={() => {
            choose(group.texts.find((text) => !moved.has(text)));
            onSave(
              afterEdit(groups, edited, {
                group: at,
                label: label ?? group.label,
                into,
                moved: into === undefined ? moved : new Map(),
              }),
            );
          }}
        >
          {wording.say('pane.need.group.save')}
        </Button>
        <Button
          size="small"
          disabled={edited.length === 0}
          onClick={() => {
            choose(chosen);
            onSave([]);
          }}
        >
          {wording.say('pane.need.group.reset')}
        </Button>
      </div>
    </>
  );
}
