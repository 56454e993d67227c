import { Field, Radio, RadioGroup, Select, Textarea } from '@fluentui/react-components';
import { usePane } from '../pane/PaneContext';
import { FileButton } from './FileButton';

/** A list as text: a sheet of a file, or a file of text. */
export interface ListText {
  readonly name: string;
  readonly text: string;
}

/** The list to be checked: a sheet of the workbook, cells pasted from another one, or a file's. */
export type ChosenList =
  | { readonly from: 'sheet'; readonly sheet: string }
  | { readonly from: 'text'; readonly text: string }
  | {
      readonly from: 'file';
      readonly file: string;
      readonly lists: readonly ListText[];
      readonly at: number;
    };

interface NewListProps {
  readonly list: ChosenList;
  readonly sheets: readonly string[];
  readonly isBusy: boolean;
  readonly onChange: (list: ChosenList) => void;
  readonly onFile: (file: File) => void;
}

/** Asks for the new list: one of the sheets, cells pasted from another workbook, or a file. */
export function NewList({ list, sheets, isBusy, onChange, onFile }: NewListProps) {
  const { wording } = usePane();
  const empty: Readonly<Record<ChosenList['from'], ChosenList>> = {
    sheet: { from: 'sheet', sheet: sheets[0] ?? '' },
    file: { from: 'file', file: '', lists: [], at: 0 },
    text: { from: 'text', text: '' },
  };
  return (
    <>
      <Field label={wording.say('pane.clash.list')} size="small">
        <RadioGroup
          value={list.from}
          onChange={(_, { value }) => {
            onChange(empty[value as ChosenList['from']]);
          }}
        >
          <Radio value="sheet" label={wording.say('pane.clash.fromSheet')} />
          <Radio value="file" label={wording.say('pane.clash.fromFile')} />
          <Radio value="text" label={wording.say('pane.clash.fromText')} />
        </RadioGroup>
      </Field>
      {list.from === 'sheet' && (
        <Choice
          names={sheets}
          at={sheets.indexOf(list.sheet)}
          onChange={(at) => {
            onChange({ from: 'sheet', sheet: sheets[at] ?? '' });
          }}
        />
      )}
      {list.from === 'file' && (
        <>
          <FileButton
            label={wording.say('pane.clash.file')}
            hint={wording.say('pane.clash.fileHint')}
            accept=".xlsx,.xlsm,.csv,.txt,.tsv"
            isBusy={isBusy}
            chosen={list.file}
            onFiles={([file]) => {
              if (file) onFile(file);
            }}
          />
          {list.lists.length > 1 && (
            <Choice
              names={list.lists.map(({ name }) => name)}
              at={list.at}
              onChange={(at) => {
                onChange({ ...list, at });
              }}
            />
          )}
        </>
      )}
      {list.from === 'text' && (
        <Field label={wording.say('pane.clash.text')} hint={wording.say('pane.clash.textHint')} size="small">
          <Textarea
            size="small"
            rows={4}
            value={list.text}
            onChange={(_, { value }) => {
              onChange({ from: 'text', text: value });
            }}
          />
        </Field>
      )}
    </>
  );
}

interface ChoiceProps {
  readonly names: readonly string[];
  readonly at: number;
  readonly onChange: (at: number) => void;
}

/** One of several sheets. */
function Choice({ names, at, onChange }: ChoiceProps) {
  const { wording } = usePane();
  return (
    <Field label={wording.say('pane.clash.sheet')} size="small">
      <Select
        size="small"
        value={String(at)}
        onChange={(_, { value }) => {
          onChange(Number(value));
        }}
      >
        {names.map((name, index) => (
          <option key={name} value={String(index)}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
