import { Button, Field, Radio, RadioGroup, Select, Text, Textarea } from '@fluentui/react-components';
import { useRef } from 'react';
import { textOfBytes } from '../pages/fileText';
import { usePane } from '../pane/PaneContext';

/** The list to be checked: a sheet of the workbook, or text from elsewhere. */
export type ChosenList =
  | { readonly from: 'sheet'; readonly sheet: string }
  | { readonly from: 'text'; readonly name: string; readonly text: string };

interface NewListProps {
  readonly list: ChosenList;
  readonly sheets: readonly string[];
  readonly onChange: (list: ChosenList) => void;
}

/** Asks for the new list: one of the sheets, cells pasted from another workbook, or a text file. */
export function NewList({ list, sheets, onChange }: NewListProps) {
  const { wording } = usePane();
  const file = useRef<HTMLInputElement>(null);
  const pasted = wording.say('pane.clash.pasted');
  const take = async (chosen: File) => {
    const bytes = new Uint8Array(await chosen.arrayBuffer());
    onChange({ from: 'text', name: chosen.name, text: textOfBytes(bytes) });
  };
  return (
    <>
      <Field label={wording.say('pane.clash.list')} size="small">
        <RadioGroup
          value={list.from}
          onChange={(_, { value }) => {
            onChange(
              value === 'text'
                ? { from: 'text', name: pasted, text: '' }
                : { from: 'sheet', sheet: sheets[0] ?? '' },
            );
          }}
        >
          <Radio value="sheet" label={wording.say('pane.clash.fromSheet')} />
          <Radio value="text" label={wording.say('pane.clash.fromText')} />
        </RadioGroup>
      </Field>
      {list.from === 'sheet' ? (
        <Field label={wording.say('pane.clash.sheet')} size="small">
          <Select
            size="small"
            value={list.sheet}
            onChange={(_, { value }) => {
              onChange({ from: 'sheet', sheet: value });
            }}
          >
            {sheets.map((sheet) => (
              <option key={sheet} value={sheet}>
                {sheet}
              </option>
            ))}
          </Select>
        </Field>
      ) : (
        <>
          <Field
            label={wording.say('pane.clash.text')}
            hint={wording.say('pane.clash.textHint')}
            size="small"
          >
            <Textarea
              size="small"
              rows={4}
              value={list.text}
              onChange={(_, { value }) => {
                onChange({ from: 'text', name: pasted, text: value });
              }}
            />
          </Field>
          <div>
            <Button size="small" onClick={() => file.current?.click()}>
              {wording.say('pane.clash.file')}
            </Button>{' '}
            <Text size={200}>{list.name === pasted ? '' : list.name}</Text>
            <input
              ref={file}
              type="file"
              accept=".csv,.txt,.tsv"
              hidden
              aria-label={wording.say('pane.clash.file')}
              onChange={({ target }) => {
                const [chosen] = target.files ?? [];
                if (chosen) void take(chosen);
                // The same file can be chosen again after it was changed.
                target.value = '';
              }}
            />
          </div>
        </>
      )}
    </>
  );
}
