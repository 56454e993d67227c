import {
  Button,
  Field,
  Radio,
  RadioGroup,
  Select,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { readSection, withSection } from '../../core';
import type { JobResult, Message } from '../../core';
import { matchRecipeSection, presets, rulePresets, rulesOfPreset, thresholdsOf } from '../../core/duplicates';
import type { DuplicatesSummary, MatchRecipe, Thresholds } from '../../core/duplicates';
import { usePane } from '../pane/PaneContext';
import { useRuns } from '../pane/runs';
import { InfoTip } from '../parts/InfoTip';
import { Notes } from '../parts/Notes';
import { PageLayout } from '../parts/PageLayout';
import { Panel } from '../parts/Panel';
import { PercentInput } from '../parts/PercentInput';
import { RuleEditor } from '../parts/RuleEditor';
import { RuleTrial } from '../parts/RuleTrial';
import type { Trial } from '../parts/RuleTrial';
import { trialExamples, trialFigures, trialOptions } from './ruleTrial';

const useStyles = makeStyles({
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(100px, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  control: { minWidth: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Stands in the lists of presets for what the team set itself. */
const own = 'own';

/** 查重规则: how duplicates are looked for, tried out before it is kept in the team's recipe. */
export default function DuplicateRulesPage() {
  const styles = useStyles();
  const { session, wording, go } = usePane();
  const { watch, current } = useRuns();
  const [saved, setSaved] = useState<MatchRecipe>(matchRecipeSection.initial);
  const [recipe, setRecipe] = useState<MatchRecipe>(matchRecipeSection.initial);
  const [trial, setTrial] = useState<Trial>();
  /** Why there was nothing to try the rules on. */
  const [refusal, setRefusal] = useState<Message>();

  useEffect(() => {
    let gone = false;
    session
      .sections()
      .then((sections) => {
        if (gone) return;
        const kept = readSection(sections, matchRecipeSection);
        setSaved(kept);
        setRecipe(kept);
      })
      // Without the workbook's recipe the page starts from the defaults.
      .catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [session]);

  const change = (changed: MatchRecipe) => {
    setRecipe(changed);
    setTrial(undefined);
    setRefusal(undefined);
  };
  const tryOut = () =>
    watch('duplicates', async (controls) => {
      setRefusal(undefined);
      const search = async (by: MatchRecipe) => {
        const { outcome } = await session.prepare<DuplicatesSummary>(
          'duplicates',
          trialOptions(by),
          controls,
        );
        if (outcome.kind === 'refusal') setRefusal(outcome.problem);
        return outcome.kind === 'result' ? outcome : undefined;
      };
      const [before, after] = [await search(saved), await search(recipe)];
      if (before && after) setTrial(trialOf(before, after));
    });
  const save = async () => {
    const done = await watch('duplicates', async () => {
      await session.saveSections(withSection({}, matchRecipeSection, recipe));
      return true;
    });
    if (done === true) go({ page: 'duplicates' });
  };

  return (
    <PageLayout title={wording.say('pane.page.duplicateRules')} intro={wording.say('pane.rules.intro')}>
      <Field label={wording.say('pane.rules.mode')} size="small">
        <RadioGroup
          value={recipe.mode}
          onChange={(_, { value }) => {
            change({ ...recipe, mode: value === 'rules' ? 'rules' : 'probabilistic' });
          }}
        >
          <Radio value="probabilistic" label={wording.say('pane.rules.mode.probabilistic')} />
          <Radio value="rules" label={wording.say('pane.rules.mode.rules')} />
        </RadioGroup>
      </Field>
      {recipe.mode === 'rules' ? (
        <Panel
          title={
            <InfoTip info={wording.say('pane.rules.rules.info')}>{wording.say('pane.rules.rules')}</InfoTip>
          }
        >
          <Field label={wording.say('pane.rules.business')} size="small">
            <Select
              size="small"
              className={styles.control}
              value={recipe.rules ? own : recipe.rulePreset}
              onChange={(_, { value }) => {
                const preset = rulePresets.find((each) => each === value);
                if (!preset) return;
                change({ ...recipe, rules: undefined, rulePreset: preset });
              }}
            >
              {rulePresets.map((each) => (
                <option key={each} value={each}>
                  {wording.say(`pane.rules.business.${each}`)}
                </option>
              ))}
              {recipe.rules && <option value={own}>{wording.say('pane.rules.own')}</option>}
            </Select>
          </Field>
          <RuleEditor
            rules={recipe.rules ?? rulesOfPreset[recipe.rulePreset]}
            onChange={(rules) => {
              change({ ...recipe, rules });
            }}
          />
        </Panel>
      ) : (
        <Panel
          title={
            <InfoTip info={wording.say('pane.rules.strictness.info')}>
              {wording.say('pane.duplicates.preset')}
            </InfoTip>
          }
        >
          <RadioGroup
            value={recipe.thresholds ? own : recipe.preset}
            onChange={(_, { value }) => {
              const preset = presets.find((each) => each === value);
              change({
                ...recipe,
                ...(preset ? { preset, thresholds: undefined } : { thresholds: thresholdsOf[recipe.preset] }),
              });
            }}
          >
            {presets.map((each) => (
              <Radio
                key={each}
                value={each}
                label={wording.say('pane.rules.strictness', {
                  name: wording.say(`pane.duplicates.preset.${each}`),
                  same: Math.round(thresholdsOf[each].same * 100),
                  review: Math.round(thresholdsOf[each].review * 100),
                })}
              />
            ))}
            <Radio value={own} label={wording.say('pane.rules.own')} />
          </RadioGroup>
          {recipe.thresholds && (
            <OwnThresholds
              thresholds={recipe.thresholds}
              onChange={(thresholds) => {
                change({ ...recipe, thresholds });
              }}
            />
          )}
        </Panel>
      )}
      {refusal && <Notes notes={[refusal]} />}
      {trial && (
        <Panel title={wording.say('pane.rules.trial')}>
          <RuleTrial trial={trial} />
        </Panel>
      )}
      <div className={styles.buttons}>
        <Button disabledFocusable={current !== undefined} onClick={() => void tryOut()}>
          {wording.say('pane.rules.try')}
        </Button>
        <Button appearance="primary" disabledFocusable={current !== undefined} onClick={() => void save()}>
          {wording.say('pane.rules.save')}
        </Button>
      </div>
      <Text size={200}>{wording.say('pane.rules.saved')}</Text>
    </PageLayout>
  );
}

function trialOf(before: JobResult<DuplicatesSummary>, after: JobResult<DuplicatesSummary>): Trial {
  return {
    rows: after.summary.rows,
    before: trialFigures(before.summary),
    after: trialFigures(after.summary),
    examples: trialExamples(before, after),
  };
}

interface OwnThresholdsProps {
  readonly thresholds: Thresholds;
  readonly onChange: (thresholds: Thresholds) => void;
}

/** Merging without asking takes more than even odds. */
const leastPercent = { same: 50, review: 1 } as const;

function OwnThresholds({ thresholds, onChange }: OwnThresholdsProps) {
  const styles = useStyles();
  const { wording } = usePane();
  return (
    <div className={styles.pair}>
      {(['same', 'review'] as const).map((name) => (
        <Field key={name} label={wording.say(`pane.rules.threshold.${name}`)} size="small">
          <PercentInput
            className={styles.control}
            share={thresholds[name]}
            least={leastPercent[name]}
            onShare={(share) => {
              const same = name === 'same' ? share : Math.max(share, thresholds.same);
              const review = name === 'review' ? share : Math.min(share, thresholds.review);
              onChange({ same, review });
            }}
          />
        </Field>
      ))}
    </div>
  );
}
