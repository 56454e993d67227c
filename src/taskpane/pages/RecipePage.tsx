import { Button, Text, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { readSection, withSection } from '../../core';
import type { Sections } from '../../core';
import { changesSinceLastRun, recipeSection, restored, ruleChanges, withoutRun } from '../../core/recipe';
import type { RecipeVersion, RuleChange } from '../../core/recipe';
import { validationSection } from '../../core/validation';
import { jobName } from '../pane/jobNames';
import { usePane } from '../pane/PaneContext';
import type { PaneWording } from '../pane/PaneContext';
import { useRuns } from '../pane/runs';
import { readSections, useReading } from '../pane/useReading';
import { ActionLine } from '../parts/ActionLine';
import { PageLayout } from '../parts/PageLayout';
import { Panel } from '../parts/Panel';
import { RememberedCounts } from '../parts/RememberedCounts';
import { RuleSeverities } from '../parts/RuleSeverities';
import { placeName, valueText } from './recipeWords';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: '1.2em', overflowWrap: 'anywhere' },
});

/** 配方: what the workbook remembers, in plain words, and what changed since the last run. */
export default function RecipePage() {
  const { session, wording } = usePane();
  const { watch, current } = useRuns();
  const { value: read } = useReading('recipe', readSections);
  const [saved, setSaved] = useState<Sections>({});

  const save = async (changed: Sections) => {
    const isSaved = await watch('recipe', async () => {
      await session.saveSections(changed);
      return true;
    });
    if (isSaved === true) setSaved((before) => ({ ...before, ...changed }));
  };

  return (
    <PageLayout title={wording.say('pane.page.recipe')} intro={wording.say('pane.recipe.intro')}>
      {read !== undefined && (
        <Remembered
          sections={{ ...read, ...saved }}
          isBusy={current !== undefined}
          onSave={(changed) => void save(changed)}
        />
      )}
    </PageLayout>
  );
}

interface RememberedProps {
  readonly sections: Sections;
  readonly isBusy: boolean;
  readonly onSave: (changed: Sections) => void;
}

function Remembered({ sections, isBusy, onSave }: RememberedProps) {
  const { wording } = usePane();
  const { runs, versions } = readSection(sections, recipeSection);
  const settings = readSection(sections, validationSection);
  const restore = (version: RecipeVersion) => {
    onSave(restored(sections, version.rules));
  };
  return (
    <>
      <Panel title={wording.say('pane.recipe.changes')}>
        <Changes
          version={versions.at(-1)}
          changes={changesSinceLastRun(sections)}
          isBusy={isBusy}
          onRestore={restore}
        />
      </Panel>
      <Panel title={wording.say('pane.recipe.severities')}>
        <RuleSeverities
          severities={settings.severities}
          onChange={(severities) => {
            onSave(withSection({}, validationSection, { ...settings, severities }));
          }}
        />
      </Panel>
      <Panel title={wording.say('pane.recipe.options')}>
        {Object.keys(runs).length === 0 && <Text size={200}>{wording.say('pane.recipe.nothing')}</Text>}
        {Object.entries(runs).map(([job, { options, at }]) => (
          <RememberedItem
            key={job}
            title={wording.say('pane.recipe.ranAt', runOf(wording, { job, at }))}
            lines={optionLines(options).map(([key, value]) =>
              wording.say('pane.recipe.item', {
                name: placeName(wording, 'options', [key]),
                count: valueText(wording, value),
              }),
            )}
            none={wording.say('pane.recipe.allDefault')}
            isBusy={isBusy}
            onReset={() => {
              onSave(withoutRun(sections, job));
            }}
          />
        ))}
      </Panel>
      <Panel title={wording.say('pane.recipe.remembered')}>
        <RememberedCounts sections={sections} isBusy={isBusy} onSave={onSave} />
      </Panel>
      {versions.length > 1 && (
        <Panel title={wording.say('pane.recipe.versions')}>
          {versions
            .map((version, at) => ({ version, before: versions[at - 1] }))
            .toReversed()
            .slice(1)
            .map(({ version, before }) => (
              <Version
                key={version.at}
                version={version}
                changes={before ? ruleChanges(before.rules, version.rules) : []}
                isBusy={isBusy}
                onRestore={restore}
              />
            ))}
        </Panel>
      )}
    </>
  );
}

/** Options by name; those of the parts of a job are shown part by part. */
const optionLines = (options: unknown): readonly (readonly [string, unknown])[] =>
  typeof options === 'object' && options !== null ? Object.entries(options) : [];

/** A run as the sentences about it name it. */
const runOf = (wording: PaneWording, { at, job }: Pick<RecipeVersion, 'at' | 'job'>) => ({
  at: new Date(at).toLocaleDateString(wording.locale, { year: 'numeric', month: 'long', day: 'numeric' }),
  job: jobName(wording, job) ?? job,
});

interface ChangesProps {
  readonly version: RecipeVersion | undefined;
  readonly changes: readonly RuleChange[];
  readonly isBusy: boolean;
  readonly onRestore: (version: RecipeVersion) => void;
}

function Changes({ version, changes, isBusy, onRestore }: ChangesProps) {
  const { wording } = usePane();
  if (version === undefined) return <Text size={200}>{wording.say('pane.recipe.noRun')}</Text>;
  const run = runOf(wording, version);
  if (changes.length === 0) return <Text size={200}>{wording.say('pane.recipe.unchanged', run)}</Text>;
  return (
    <>
      <Text size={200}>{wording.say('pane.recipe.since', run)}</Text>
      <ChangeList changes={changes} />
      <div>
        <RestoreButton version={version} label="restore" isBusy={isBusy} onRestore={onRestore} />
      </div>
    </>
  );
}

interface RestoreButtonProps {
  readonly version: RecipeVersion;
  readonly label: 'restore' | 'restoreVersion';
  readonly isBusy: boolean;
  readonly onRestore: (version: RecipeVersion) => void;
}

function RestoreButton({ version, label, isBusy, onRestore }: RestoreButtonProps) {
  const { wording } = usePane();
  return (
    <Button
      size="small"
      disabled={isBusy}
      onClick={() => {
        onRestore(version);
      }}
    >
      {wording.say(`pane.recipe.${label}`)}
    </Button>
  );
}

function ChangeList({ changes }: { readonly changes: readonly RuleChange[] }) {
  const styles = useStyles();
  const { wording } = usePane();
  return (
    <ul className={styles.list}>
      {changes.map(({ section, path, before, after }) => (
        <li key={[section, ...path].join('/')}>
          <Text size={200}>
            {wording.say('pane.recipe.change', {
              place: placeName(wording, section, path),
              before: valueText(wording, before),
              after: valueText(wording, after),
            })}
          </Text>
        </li>
      ))}
    </ul>
  );
}

interface VersionProps extends Omit<ChangesProps, 'version'> {
  readonly version: RecipeVersion;
}

function Version({ version, changes, isBusy, onRestore }: VersionProps) {
  const { wording } = usePane();
  return (
    <div>
      <ActionLine
        action={
          <RestoreButton version={version} label="restoreVersion" isBusy={isBusy} onRestore={onRestore} />
        }
      >
        <Text size={200} weight="semibold">
          {wording.say('pane.recipe.version', runOf(wording, version))}
        </Text>
      </ActionLine>
      {changes.length > 0 && <ChangeList changes={changes} />}
    </div>
  );
}

interface RememberedItemProps {
  readonly title: string;
  readonly lines: readonly string[];
  readonly none: string;
  readonly isBusy: boolean;
  readonly onReset: () => void;
}

function RememberedItem({ title, lines, none, isBusy, onReset }: RememberedItemProps) {
  const { wording } = usePane();
  return (
    <div>
      <ActionLine
        action={
          lines.length > 0 && (
            <Button size="small" disabled={isBusy} onClick={onReset}>
              {wording.say('pane.recipe.reset')}
            </Button>
          )
        }
      >
        <Text size={200} weight="semibold">
          {title}
        </Text>
      </ActionLine>
      {(lines.length === 0 ? [none] : lines).map((line) => (
        <Text key={line} size={200} block>
          {line}
        </Text>
      ))}
    </div>
  );
}
