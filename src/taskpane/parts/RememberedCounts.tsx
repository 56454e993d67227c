import { Button, Text } from '@fluentui/react-components';
import { readSection, withSection } from '../../core';
import type { Section, Sections } from '../../core';
import { ownFieldSection } from '../../core/books';
import { decisionSection, matchRecipeSection } from '../../core/duplicates';
import { mappingSection } from '../../core/intake';
import { strategySection } from '../../core/needs';
import { validationSection } from '../../core/validation';
import { usePane } from '../pane/PaneContext';
import { ActionLine } from './ActionLine';

/** Sections that are lists of what was settled, with how many there are and what is left after a reset. */
interface Counted {
  readonly key:
    'mappings' | 'ownFields' | 'duplicates.recipe' | 'duplicates.decisions' | 'needStrategies' | 'ignored';
  readonly count: (sections: Sections) => number;
  readonly reset: (sections: Sections) => Sections;
}

const toInitial = <Value,>(section: Section<Value>) => withSection({}, section, section.initial);
const isChanged = <Value,>(section: Section<Value>, sections: Sections) =>
  JSON.stringify(readSection(sections, section)) === JSON.stringify(section.initial) ? 0 : 1;

const counted: readonly Counted[] = [
  {
    key: 'mappings',
    count: (sections) => {
      const { byFingerprint, counted: copies } = readSection(sections, mappingSection);
      return Object.keys(byFingerprint).length + copies.length;
    },
    reset: (sections) =>
      withSection({}, mappingSection, {
        ...readSection(sections, mappingSection),
        byFingerprint: {},
        counted: [],
      }),
  },
  {
    key: 'ownFields',
    count: (sections) => readSection(sections, ownFieldSection).length,
    reset: () => toInitial(ownFieldSection),
  },
  {
    key: 'duplicates.recipe',
    count: (sections) => isChanged(matchRecipeSection, sections),
    reset: () => toInitial(matchRecipeSection),
  },
  {
    key: 'duplicates.decisions',
    count: (sections) => readSection(sections, decisionSection).length,
    reset: () => toInitial(decisionSection),
  },
  {
    key: 'needStrategies',
    count: (sections) => isChanged(strategySection, sections),
    reset: () => toInitial(strategySection),
  },
  {
    key: 'ignored',
    count: (sections) => readSection(sections, validationSection).ignored.length,
    reset: (sections) =>
      withSection({}, validationSection, { ...readSection(sections, validationSection), ignored: [] }),
  },
];

interface RememberedCountsProps {
  readonly sections: Sections;
  readonly isBusy: boolean;
  readonly onSave: (changed: Sections) => void;
}

/** What was settled once and is taken over ever since: how much of it there is, and the way back to nothing. */
export function RememberedCounts({ sections, isBusy, onSave }: RememberedCountsProps) {
  const { wording } = usePane();
  const held = counted
    .map((each) => ({ ...each, held: each.count(sections) }))
    .filter((each) => each.held > 0);
  if (held.length === 0) return <Text size={200}>{wording.say('pane.recipe.nothing')}</Text>;
  return held.map(({ key, held: count, reset }) => (
    <ActionLine
      key={key}
      action={
        <Button
          size="small"
          disabled={isBusy}
          onClick={() => {
            onSave(reset(sections));
          }}
        >
          {wording.say('pane.recipe.reset')}
        </Button>
      }
    >
      <Text size={200}>
        {wording.say('pane.recipe.item', { name: wording.say(`pane.recipe.section.${key}`), count })}
      </Text>
    </ActionLine>
  ));
}
