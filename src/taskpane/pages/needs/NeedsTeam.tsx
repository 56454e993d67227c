import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Text } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { readSection } from '../../../core';
import type { Sections } from '../../../core';
import { needScaleSection } from '../../../core/books';
import { needsSection, strategySection } from '../../../core/needs';
import type { NeedsSummary } from '../../../core/needs';
import { usePane } from '../../pane/PaneContext';
import { useRuns } from '../../pane/runs';
import { GroupEditor } from './GroupEditor';
import { NeedsRules } from './NeedsRules';
import { ScoreRules } from './ScoreRules';
import { StrategyEditor } from './StrategyEditor';
import { WriteBack } from './WriteBack';
import { useNeedsWording } from './useNeedsWording';

interface NeedsTeamProps {
  readonly summary: NeedsSummary;
  /** Works everything out again with what was changed. */
  readonly onChanged: () => Promise<void>;
}

/** What a team settles about its needs: groups, counting, words, strategies; and filling its needs sheet. */
export function NeedsTeam({ summary, onChanged }: NeedsTeamProps) {
  const { session } = usePane();
  const { watch } = useRuns();
  const wording = useNeedsWording();
  const [sections, setSections] = useState<Sections>();
  useEffect(() => {
    session
      .sections()
      .then(setSections)
      // Without them the editors show what a new workbook has.
      .catch(() => {
        setSections({});
      });
  }, [session, summary]);
  if (sections === undefined) return null;

  const recipe = readSection(sections, needsSection);
  const keep = async (changed: Sections) => {
    await watch('quadrants', () => session.saveSections(changed));
    await onChanged();
  };
  const parts = [
    {
      id: 'groups',
      info: wording.say('pane.need.groups.info'),
      title: wording.say('pane.need.groups'),
      inside: (
        <GroupEditor
          groups={summary.groups}
          edited={recipe.groups}
          onSave={(groups) => void keep({ [needsSection.key]: { ...recipe, groups } })}
        />
      ),
    },
    {
      id: 'scores',
      info: undefined,
      title: wording.say('pane.need.scores'),
      inside: (
        <ScoreRules
          scale={readSection(sections, needScaleSection)}
          weights={recipe.weights}
          onSave={(scale, weights) =>
            void keep({ [needScaleSection.key]: scale, [needsSection.key]: { ...recipe, weights } })
          }
        />
      ),
    },
    {
      id: 'rules',
      info: undefined,
      title: wording.say('pane.need.rules'),
      inside: <NeedsRules recipe={recipe} onSave={(changed) => void keep({ [needsSection.key]: changed })} />,
    },
    {
      id: 'strategies',
      info: wording.say('pane.need.strategies.info'),
      title: wording.say('pane.need.strategies'),
      inside: (
        <StrategyEditor
          strategies={readSection(sections, strategySection)}
          onSave={(changed) => void keep({ [strategySection.key]: changed })}
        />
      ),
    },
    {
      id: 'fill',
      info: wording.say('pane.need.fill.info'),
      title: wording.say('pane.need.fill'),
      inside: <WriteBack />,
    },
  ];
  return (
    <Accordion multiple collapsible>
      {parts.map(({ id, title, info, inside }) => (
        <AccordionItem key={id} value={id}>
          <AccordionHeader size="small">{title}</AccordionHeader>
          <AccordionPanel>
            {info !== undefined && <Text size={200}>{info}</Text>}
            {inside}
          </AccordionPanel>
        </AccordionItem>
      ))}
    </Accordion>
  );
}
