import { Button, Field, Input, MessageBar, MessageBarBody, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { askers } from '../../../core/privacy';
import type { Asker } from '../../../core/privacy';
import { usePane } from '../../pane/PaneContext';
import { useRuns } from '../../pane/runs';
import { useRefusal, useSummary } from '../../pane/useSummary';
import { Notes } from '../../parts/Notes';
import { Panel } from '../../parts/Panel';
import { ErasePreview } from './ErasePreview';

/** 删除个人数据: whose, what that means sheet by sheet, and only then, after typing the number, the deed. */
export function Erasing() {
  const { wording } = usePane();
  const { prepare, commit, current } = useRuns();
  const result = useSummary('erase');
  const refusal = useRefusal('erase');
  const [customer, setCustomer] = useState('');
  const [person, setPerson] = useState('');
  const [askedBy, setAskedBy] = useState<Asker>('self');
  const [typed, setTyped] = useState('');
  const [isDone, setDone] = useState(false);
  const isBusy = current !== undefined;

  const look = async () => {
    setDone(false);
    setTyped('');
    await prepare('erase', { customer, askedBy, ...(person === '' ? {} : { person }) });
  };
  const erase = async () => {
    if (result === undefined) return;
    const committed = await commit(result.prepared);
    if (committed !== undefined) setDone(true);
  };

  const found = isDone ? undefined : result?.summary;
  const erasure = result?.result.erasure;
  const wanted = found === undefined ? '' : (found.person ?? found.id);
  return (
    <>
      <Field label={wording.say('pane.erase.customer')}>
        <Input
          value={customer}
          onChange={(_, { value }) => {
            setCustomer(value);
          }}
        />
      </Field>
      <Field label={wording.say('pane.erase.person')} hint={wording.say('pane.erase.personHint')}>
        <Input
          value={person}
          onChange={(_, { value }) => {
            setPerson(value);
          }}
        />
      </Field>
      <Field label={wording.say('pane.erase.askedBy')}>
        <Select
          value={askedBy}
          onChange={(_, { value }) => {
            setAskedBy((Object.keys(askers) as Asker[]).find((id) => id === value) ?? 'self');
          }}
        >
          {(Object.keys(askers) as Asker[]).map((id) => (
            <option key={id} value={id}>
              {wording.text(askers[id])}
            </option>
          ))}
        </Select>
      </Field>
      <div>
        <Button
          appearance={found === undefined ? 'primary' : 'secondary'}
          disabled={customer === '' || isBusy}
          onClick={() => void look()}
        >
          {wording.say('pane.erase.look')}
        </Button>
      </div>
      {refusal !== undefined && <Notes notes={[refusal]} />}
      {isDone && (
        <MessageBar intent="success" layout="multiline" role="status">
          <MessageBarBody>{wording.say('pane.erase.done')}</MessageBarBody>
        </MessageBar>
      )}
      {found !== undefined && erasure !== undefined && (
        <Panel
          title={wording.say('pane.erase.preview', {
            name: found.person === null ? found.name : found.person,
          })}
        >
          <ErasePreview found={found} erasure={erasure} notes={result?.result.notes ?? []} />
          <Field label={wording.say('pane.erase.confirm', { wanted })}>
            <Input
              value={typed}
              onChange={(_, { value }) => {
                setTyped(value);
              }}
            />
          </Field>
          <div>
            <Button
              appearance="primary"
              disabled={typed.trim() !== wanted || isBusy}
              onClick={() => void erase()}
            >
              {wording.say('pane.erase.run')}
            </Button>
          </div>
        </Panel>
      )}
    </>
  );
}
