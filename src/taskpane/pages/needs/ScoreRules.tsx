import { Button, Field, Text, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { NeedScale } from '../../../core/books';
import { criteria } from '../../../core/needs';
import type { Criterion, Weights } from '../../../core/needs';
import { NumberField } from './NumberField';
import { useNeedsWording } from './useNeedsWording';

const useStyles = makeStyles({
  weights: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'end',
  },
  save: { alignSelf: 'flex-start' },
});

interface ScoreRulesProps {
  readonly scale: NeedScale;
  readonly weights: Weights;
  readonly onSave: (scale: NeedScale, weights: Weights) => void;
}

/** From which score on needs are high, what the team's own words for scores mean, and what counts how much. */
export function ScoreRules({ scale, weights, onSave }: ScoreRulesProps) {
  const styles = useStyles();
  const wording = useNeedsWording();
  const [high, setHigh] = useState(String(scale.highFrom));
  const [lines, setLines] = useState(
    Object.entries(scale.words)
      .map(([word, level]) => `${word}=${level}`)
      .join('\n'),
  );
  const [shares, setShares] = useState(
    () => new Map(criteria.map((criterion) => [criterion, String(Math.round(100 * weights[criterion]))])),
  );
  const highFrom = Number(high);
  const words = wordsIn(lines);
  const share = (criterion: Criterion) => Number(shares.get(criterion) ?? '') / 100;
  const areShares = criteria.every((each) => share(each) >= 0 && share(each) <= 1);
  const total = criteria.reduce((sum, criterion) => sum + share(criterion), 0);
  const isHigh = Number.isInteger(highFrom) && highFrom >= 2 && highFrom <= 5;
  return (
    <>
      <NumberField
        label={wording.say('pane.need.highFrom')}
        hint={wording.say('pane.need.highFrom.hint')}
        {...(isHigh ? {} : { validationMessage: wording.say('pane.need.highFrom.wrong') })}
        value={high}
        onChange={setHigh}
      />
      <Field
        size="small"
        label={wording.say('pane.need.words')}
        hint={wording.say('pane.need.words.hint')}
        {...(words === undefined ? { validationMessage: wording.say('pane.need.words.wrong') } : {})}
      >
        <Textarea
          size="small"
          rows={3}
          value={lines}
          onChange={(_, { value }) => {
            setLines(value);
          }}
        />
      </Field>
      <Text size={200}>{wording.say('pane.need.weights.info')}</Text>
      <div className={styles.weights}>
        {criteria.map((criterion) => (
          <NumberField
            key={criterion}
            label={wording.say(`pane.need.weight.${criterion}`)}
            value={shares.get(criterion) ?? ''}
            onChange={(value) => {
              setShares(new Map([...shares, [criterion, value]]));
            }}
          />
        ))}
      </div>
      {!(areShares && total > 0) && <Text size={200}>{wording.say('pane.need.weights.wrong')}</Text>}
      <Button
        size="small"
        className={styles.save}
        disabled={!isHigh || words === undefined || !areShares || total <= 0}
        onClick={() => {
          const changed = Object.fromEntries(criteria.map((each) => [each, share(each)])) as Record<
            Criterion,
            number
          >;
          onSave({ highFrom, words: words ?? {} }, changed);
        }}
      >
        {wording.say('pane.need.score.save')}
      </Button>
    </>
  );
}

/** Lines of `P0=5`; undefined where one is not of that kind. */
function wordsIn(lines: string): Readonly<Record<string, number>> | undefined {
  const words: Record<string, number> = {};
  for (const line of lines.split('\n')) {
    if (line.trim() === '') continue;
    const [, word = '', level = ''] = /^(.+?)\s*[=＝:：]\s*([1-5])\s*$/u.exec(line.trim()) ?? [];
    if (word === '') return undefined;
    words[word] = Number(level);
  }
  return words;
}
