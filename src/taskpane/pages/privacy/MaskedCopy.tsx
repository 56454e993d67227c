import {
  Button,
  Field,
  Input,
  MessageBar,
  MessageBarBody,
  Radio,
  RadioGroup,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { roleIds, roles } from '../../../core/privacy';
import type { RoleId } from '../../../core/privacy';
import { usePane } from '../../pane/PaneContext';
import { useRuns } from '../../pane/runs';
import { useRefusal } from '../../pane/useSummary';
import { Notes } from '../../parts/Notes';
import { Panel } from '../../parts/Panel';

const useStyles = makeStyles({
  salt: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
  },
  input: { flexGrow: 1, minWidth: '140px' },
  steps: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, fontSize: tokens.fontSizeBase200 },
});

/** As short as the job takes. */
const shortest = 8;
const drawnBytes = 15;
/** What the steps of moving the copy into a file of its own are. */
const steps = [1, 2, 3, 4] as const;

/** 脱敏副本: for whom, under which passphrase, and how it becomes a file of its own. */
export function MaskedCopy() {
  const styles = useStyles();
  const { session, wording } = usePane();
  const { prepare, commit, current } = useRuns();
  const refusal = useRefusal('mask');
  const [role, setRole] = useState<RoleId>('outside');
  const [salt, setSalt] = useState('');
  const [isDrawn, setDrawn] = useState(false);
  const [made, setMade] = useState<readonly string[]>();

  const make = async () => {
    setMade(undefined);
    const prepared = await prepare('mask', { role, salt });
    if (prepared?.outcome.kind !== 'result') return;
    const committed = await commit(prepared);
    const [sheet] = committed?.sheets ?? [];
    if (committed === undefined || sheet === undefined) return;
    setMade(committed.sheets);
    await session.activate(sheet);
  };
  const draw = () => {
    const bytes = crypto.getRandomValues(new Uint8Array(drawnBytes));
    setSalt(Array.from(bytes, (byte) => byte.toString(36).padStart(2, '0')).join(''));
    setDrawn(true);
  };

  return (
    <>
      <Field label={wording.say('pane.mask.role')}>
        <RadioGroup
          value={role}
          onChange={(_, { value }) => {
            setRole(roleIds.find((id) => id === value) ?? 'outside');
          }}
        >
          {roleIds.map((id) => (
            <Radio
              key={id}
              value={id}
              label={wording.say('pane.mask.roleSees', {
                role: roles[id].name,
                sees: wording.say(`pane.mask.sees.${id}`),
              })}
            />
          ))}
        </RadioGroup>
      </Field>
      <Field
        label={wording.say('pane.mask.salt')}
        hint={wording.say(isDrawn ? 'pane.mask.saltDrawn' : 'pane.mask.saltHint')}
      >
        <div className={styles.salt}>
          <Input
            className={styles.input}
            type={isDrawn ? 'text' : 'password'}
            autoComplete="off"
            aria-label={wording.say('pane.mask.salt')}
            value={salt}
            onChange={(_, { value }) => {
              setSalt(value);
              setDrawn(false);
            }}
          />
          <Button onClick={draw}>{wording.say('pane.mask.draw')}</Button>
        </div>
      </Field>
      <div>
        <Button
          appearance="primary"
          disabled={salt.length < shortest || current !== undefined}
          onClick={() => void make()}
        >
          {wording.say('pane.mask.make')}
        </Button>
      </div>
      {refusal !== undefined && <Notes notes={[refusal]} />}
      {made !== undefined && (
        <>
          <MessageBar intent="warning" layout="multiline" role="status">
            <MessageBarBody>{wording.say('pane.mask.stillHere', { count: made.length })}</MessageBarBody>
          </MessageBar>
          <Panel title={wording.say('pane.mask.ownFile')}>
            <ol className={styles.steps}>
              {steps.map((step) => (
                <li key={step}>
                  {wording.say(`pane.mask.step${step}`, { first: made[0] ?? '', last: made.at(-1) ?? '' })}
                </li>
              ))}
            </ol>
            <Text size={200}>{wording.say('pane.mask.author')}</Text>
          </Panel>
        </>
      )}
    </>
  );
}
