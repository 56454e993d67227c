import { Button, Field, Input, Select, Text, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { ownFieldKinds, requiredLevels } from '../../core/books';
import type { OwnField } from '../../core/books';
import { usePane } from '../pane/PaneContext';

const useStyles = makeStyles({
  editor: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, minWidth: 0 },
});

interface OwnFieldEditorProps {
  readonly field: OwnField;
  /** What is wrong with it as it stands. */
  readonly problem: string | undefined;
  readonly onChange: (field: OwnField) => void;
  readonly onDone: () => void;
}

const lines = (text: string) => text.split('\n');

/** A field of the team's own with everything of it to change. */
export function OwnFieldEditor({ field, problem, onChange, onDone }: OwnFieldEditorProps) {
  const styles = useStyles();
  const { wording } = usePane();
  const isListed = field.kind === 'list' || field.kind === 'multiList';
  return (
    <div className={styles.editor}>
      <Field label={wording.say('pane.fields.title')}>
        <Input
          value={field.title}
          onChange={(_, { value }) => {
            onChange({ ...field, title: value });
          }}
        />
      </Field>
      <Field label={wording.say('pane.fields.kind')}>
        <Select
          value={field.kind}
          onChange={(_, { value }) => {
            onChange({ ...field, kind: ownFieldKinds.find((kind) => kind === value) ?? field.kind });
          }}
        >
          {ownFieldKinds.map((kind) => (
            <option key={kind} value={kind}>
              {wording.say(`pane.fields.kind.${kind}`)}
            </option>
          ))}
        </Select>
      </Field>
      {isListed && (
        <Field label={wording.say('pane.fields.values')}>
          <Textarea
            resize="vertical"
            value={field.values.join('\n')}
            onChange={(_, { value }) => {
              onChange({ ...field, values: lines(value) });
            }}
          />
        </Field>
      )}
      <Field label={wording.say('pane.fields.required')}>
        <Select
          value={field.required ?? 'optional'}
          onChange={(_, { value }) => {
            onChange({ ...field, required: requiredLevels.find((level) => level === value) ?? 'optional' });
          }}
        >
          {requiredLevels.map((level) => (
            <option key={level} value={level}>
              {wording.say(`pane.fields.required.${level}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={wording.say('pane.fields.aliases')}>
        <Textarea
          resize="vertical"
          value={(field.aliases ?? []).join('\n')}
          onChange={(_, { value }) => {
            onChange({ ...field, aliases: lines(value) });
          }}
        />
      </Field>
      {problem !== undefined && <Text role="alert">{problem}</Text>}
      <Button disabled={problem !== undefined} onClick={onDone}>
        {wording.say('pane.dictionary.done')}
      </Button>
    </div>
  );
}
