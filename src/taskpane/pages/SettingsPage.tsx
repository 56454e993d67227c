import { Field, Radio, RadioGroup, Text } from '@fluentui/react-components';
import { usePane } from '../pane/PaneContext';
import type { Settings } from '../pane/settings';
import { PageLayout } from '../parts/PageLayout';

const choices = {
  theme: ['office', 'light', 'dark'],
  language: ['office', 'zh-CN', 'en-US'],
} as const satisfies { readonly [Name in 'theme' | 'language']: readonly Settings[Name][] };

/** Choices about the pane itself. */
export default function SettingsPage() {
  const { wording, settings, changeSettings } = usePane();
  return (
    <PageLayout title={wording.say('pane.page.settings')}>
      {(['theme', 'language'] as const).map((name) => (
        <Field key={name} label={wording.say(`pane.settings.${name}`)}>
          <RadioGroup
            value={settings[name]}
            onChange={(_, { value }) => {
              changeSettings({ [name]: value });
            }}
          >
            {choices[name].map((choice) => (
              <Radio key={choice} value={choice} label={wording.say(`pane.settings.${name}.${choice}`)} />
            ))}
          </RadioGroup>
        </Field>
      ))}
      <Text size={200}>{wording.say('pane.settings.kept')}</Text>
    </PageLayout>
  );
}
