import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Checkbox,
  Field,
  Input,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { readSection } from '../../core';
import { recipeSection } from '../../core/recipe';
import { usePane } from '../pane/PaneContext';
import { useRuns } from '../pane/runs';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
});

/** Options of the one click as a run was given them; what is left out takes its default. */
interface KeptOptions {
  readonly asOf?: string;
  readonly copies?: boolean;
  readonly segments?: { readonly unlisted?: 'leave' | 'score' };
}

interface OneClickSettingsProps {
  /** Works everything out anew with the options given. */
  readonly onOptions: (options: object) => void;
}

/** 选项 of 一键分群: what people change most; all others stay as the last run had them. */
export function OneClickSettings({ onOptions }: OneClickSettingsProps) {
  const { wording } = usePane();
  return (
    <Accordion collapsible>
      <AccordionItem value="settings">
        <AccordionHeader size="small">{wording.say('pane.oneClick.settings')}</AccordionHeader>
        <AccordionPanel>
          <Settings onOptions={onOptions} />
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

function Settings({ onOptions }: OneClickSettingsProps) {
  const styles = useStyles();
  const { session, wording } = usePane();
  const given = useRuns().prepared.get('all')?.options as KeptOptions | undefined;
  const [remembered, setRemembered] = useState<KeptOptions>();
  const [changed, setChanged] = useState<KeptOptions>({});
  useEffect(() => {
    session
      .sections()
      .then((sections) => {
        setRemembered(readSection(sections, recipeSection).runs['all']?.options ?? {});
      })
      // Without it the options begin at their defaults.
      .catch(() => undefined);
  }, [session]);

  const kept = given ?? remembered ?? {};
  const options: KeptOptions = { ...kept, ...changed };
  return (
    <div className={styles.fields}>
      <Field
        size="small"
        label={wording.say('pane.oneClick.asOf')}
        hint={wording.say('pane.oneClick.asOf.hint')}
      >
        <Input
          size="small"
          type="date"
          value={options.asOf ?? ''}
          onChange={(_, { value }) => {
            setChanged({ ...changed, asOf: value });
          }}
        />
      </Field>
      <Checkbox
        checked={options.copies ?? true}
        label={wording.say('pane.oneClick.copies')}
        onChange={(_, { checked }) => {
          setChanged({ ...changed, copies: checked === true });
        }}
      />
      <Checkbox
        checked={options.segments?.unlisted === 'score'}
        label={wording.say('pane.oneClick.unlisted')}
        onChange={(_, { checked }) => {
          const unlisted = checked === true ? 'score' : 'leave';
          setChanged({ ...changed, segments: { ...options.segments, unlisted } });
        }}
      />
      <Button
        onClick={() => {
          const { asOf, ...others } = options;
          onOptions(asOf === undefined || asOf === '' ? others : { asOf, ...others });
        }}
      >
        {wording.say('pane.oneClick.apply')}
      </Button>
    </div>
  );
}
