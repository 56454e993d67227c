import { Field, Radio, RadioGroup, Text } from '@fluentui/react-components';
import { usePane } from '../pane/PaneContext';
import { languageChoices, themeChoices } from '../pane/settings';
import { PageLayout } from '../parts/PageLayout';

/** Choices about the pane itself. */
export default function SettingsPage() {
  const { wording, settings, changeSettings } = usePane();
  return (
    <PageLayout title={wording.say('pane.page.settings')}>
      <Choice
        label={wording.say('pane.settings.theme')}
        value={settings.theme}
        choices={themeChoices.map((value) => ({ value, label: wording.say(`pane.settings.theme.${value}`) }))}
        onChange={(theme) => {
          changeSettings({ theme });
        }}
      />
      <Choice
        label={wording.say('pane.settings.language')}
        value={settings.language}
        choices={languageChoices.map((value) => ({
          value,
          label: wording.say(`pane.settings.language.${value}`),
        }))}
        onChange={(language) => {
          changeSettings({ language });
        }}
      />
      <Text size={200}>{wording.say('pane.settings.kept')}</Text>
    </PageLayout>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
}

function Choice<Value extends string>({ label, value, choices, onChange }: ChoiceProps<Value>) {
  return (
    <Field label={label}>
      <RadioGroup
        value={value}
        onChange={(_, { value: picked }) => {
          const choice = choices.find((each) => each.value === picked);
          if (choice !== undefined) onChange(choice.value);
        }}
      >
        {choices.map((choice) => (
          <Radio key={choice.value} value={choice.value} label={choice.label} />
        ))}
      </RadioGroup>
    </Field>
  );
}
