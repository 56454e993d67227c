import { Field, Select, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { ChoicesSummary } from '../../../core/segments';
import { ShareBars } from '../../parts/ShareBars';
import { useSegmentsWording } from './useSegmentsWording';

/** The customers a segment shares with the other chosen ones, the most first. */
export function OverlapView({ choices, overlaps }: Pick<ChoicesSummary, 'choices' | 'overlaps'>) {
  const wording = useSegmentsWording();
  const [selected, setSelected] = useState<string>();
  const chosen = choices.flatMap((choice, index) =>
    choice.chosen && (choice.customers ?? 0) > 0 ? [{ ...choice, index }] : [],
  );
  const own = chosen.find(({ id }) => id === selected) ?? chosen.find(({ group }) => group !== 'rfm');
  if (!own) return null;
  const shared = overlaps
    .flatMap(({ a, b, customers }) =>
      a === own.index ? [{ other: b, customers }] : b === own.index ? [{ other: a, customers }] : [],
    )
    .sort((a, b) => b.customers - a.customers);
  return (
    <>
      <Field size="small" label={wording.say('pane.segment.overlap.of')}>
        <Select
          size="small"
          value={own.id}
          onChange={(_, { value }) => {
            setSelected(value);
          }}
        >
          {chosen.map(({ id, name }) => (
            <option key={id} value={id}>
              {wording.text(name)}
            </option>
          ))}
        </Select>
      </Field>
      {shared.length === 0 ? (
        <Text size={200}>{wording.say('pane.segment.overlap.none')}</Text>
      ) : (
        <ShareBars
          bars={shared.map(({ other, customers }) => {
            const choice = choices[other];
            const name = choice ? wording.text(choice.name) : '';
            return {
              label: wording.say('pane.segment.overlap.line', { name, customers }),
              value: `${Math.round((100 * customers) / Math.max(1, own.customers ?? 1))}%`,
              share: customers / Math.max(1, own.customers ?? 1),
            };
          })}
        />
      )}
    </>
  );
}
