import { Button, Field, Input, Select, Text, Textarea } from '@fluentui/react-components';
import type { Bilingual } from '../../core';
import { tagKindNames, tagScopeNames } from '../../core/books';
import type { TagDefinition, TagKind, TagScope } from '../../core/books';
import { usePane } from '../pane/PaneContext';
import type { PaneWording } from '../pane/PaneContext';

interface TagEditorProps {
  readonly tag: TagDefinition;
  /** What is wrong with it as it stands. */
  readonly problem: string | undefined;
  readonly onChange: (tag: TagDefinition) => void;
  readonly onRemove: () => void;
}

/** The cut-offs a rule may have; their labels say what they bound. */
const cutoffNames = [
  'frequentDays',
  'mediumDays',
  'highYuan',
  'mediumYuan',
  'highShare',
  'mediumShare',
  'minimumShare',
  'minimumCount',
  'fastHours',
  'dayHours',
  'yearlyYuan',
  'repurchaseShare',
] as const;

/** One entry of 标签字典 with everything of it to change. */
export function TagEditor({ tag, problem, onChange, onRemove }: TagEditorProps) {
  const { wording } = usePane();
  const { kind, values, cutoffs, rule } = tag;
  const takesValues = kind === 'single' || kind === 'multi';
  const text = (label: string, value: string, onText: (text: string) => void) => (
    <Field label={label}>
      <Input
        value={value}
        onChange={(_, data) => {
          onText(data.value);
        }}
      />
    </Field>
  );
  return (
    <>
      {text(wording.say('pane.dictionary.name'), wording.text(tag.name), (name) => {
        onChange({ ...tag, name: renamed(wording, tag.name, name) });
      })}
      {text(wording.say('pane.dictionary.category'), tag.category, (category) => {
        onChange({ ...tag, category });
      })}
      <Choice
        label={wording.say('pane.dictionary.kind')}
        names={tagKindNames}
        value={kind}
        onChange={(chosen: TagKind) => {
          onChange({ ...tag, kind: chosen });
        }}
      />
      {takesValues && (
        <Field label={wording.say('pane.dictionary.values')}>
          <Textarea
            resize="vertical"
            value={values.map((value) => wording.text(value)).join('\n')}
            onChange={(_, data) => {
              onChange({ ...tag, values: data.value.split('\n').map((line) => valueOf(wording, tag, line)) });
            }}
          />
        </Field>
      )}
      {text(wording.say('pane.dictionary.definition'), wording.text(tag.definition), (definition) => {
        onChange({ ...tag, definition: renamed(wording, tag.definition, definition) });
      })}
      <Choice
        label={wording.say('pane.dictionary.scope')}
        names={tagScopeNames}
        value={tag.scope}
        onChange={(scope: TagScope) => {
          onChange({ ...tag, scope });
        }}
      />
      {rule !== undefined && (
        <Text size={200}>
          {wording.say('pane.dictionary.rule')}：{wording.text(rule)}
        </Text>
      )}
      {cutoffNames
        .filter((name) => cutoffs?.[name] !== undefined)
        .map((name) => (
          <Field key={name} label={wording.say(`pane.dictionary.cutoff.${name}`)}>
            <Input
              type="number"
              value={String(cutoffs?.[name] ?? '')}
              onChange={(_, data) => {
                const number = Number(data.value);
                if (data.value !== '' && Number.isFinite(number))
                  onChange({ ...tag, cutoffs: { ...cutoffs, [name]: number } });
              }}
            />
          </Field>
        ))}
      {problem !== undefined && <Text role="alert">{problem}</Text>}
      <Button onClick={onRemove}>{wording.say('pane.dictionary.remove')}</Button>
    </>
  );
}

/** New words in the language of the pane; what has no other language yet gets them in both. */
function renamed({ locale }: PaneWording, before: Bilingual, text: string): Bilingual {
  if (before.zh === before.en) return { zh: text, en: text };
  return locale === 'zh-CN' ? { ...before, zh: text } : { ...before, en: text };
}

/** A value the tag knows by that name keeps its other language. */
function valueOf(wording: PaneWording, { values }: TagDefinition, text: string): Bilingual {
  return values.find((value) => wording.text(value) === text) ?? { zh: text, en: text };
}

interface ChoiceProps<Key extends string> {
  readonly label: string;
  readonly names: Readonly<Record<Key, Bilingual>>;
  readonly value: Key;
  readonly onChange: (key: Key) => void;
}

function Choice<Key extends string>({ label, names, value, onChange }: ChoiceProps<Key>) {
  const { wording } = usePane();
  const keys = Object.keys(names) as Key[];
  return (
    <Field label={label}>
      <Select
        value={value}
        onChange={(_, data) => {
          const key = keys.find((each) => each === data.value);
          if (key !== undefined) onChange(key);
        }}
      >
        {keys.map((key) => (
          <option key={key} value={key}>
            {wording.text(names[key])}
          </option>
        ))}
      </Select>
    </Field>
  );
}
