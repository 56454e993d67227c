import { Button, Field, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { NeedsRecipe } from '../../../core/needs';
import { NumberField } from './NumberField';
import { useNeedsWording } from './useNeedsWording';

const useStyles = makeStyles({
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'end',
  },
  save: { alignSelf: 'flex-start' },
});

interface NeedsRulesProps {
  readonly recipe: NeedsRecipe;
  readonly onSave: (recipe: NeedsRecipe) => void;
}

/** From how many customers on needs are compared, what counts as common or alike, and the words a team uses. */
export function NeedsRules({ recipe, onSave }: NeedsRulesProps) {
  const styles = useStyles();
  const wording = useNeedsWording();
  const [minimum, setMinimum] = useState(String(recipe.minimum));
  const [percent, setPercent] = useState(String(Math.round(100 * recipe.commonFrom)));
  const [likeness, setLikeness] = useState(String(Math.round(100 * recipe.similarity)));
  const [words, setWords] = useState(recipe.synonyms.map((line) => line.join('、')).join('\n'));
  const [least, share, alike] = [Number(minimum), Number(percent), Number(likeness)];
  const isValid =
    Number.isInteger(least) && least >= 1 && share > 0 && share <= 100 && alike >= 5 && alike <= 100;
  const synonyms = words
    .split('\n')
    .map((line) => line.split(/[、,，;；]/u).flatMap((word) => (word.trim() === '' ? [] : [word.trim()])))
    .filter((line) => line.length > 1);
  return (
    <>
      <div className={styles.pair}>
        <NumberField label={wording.say('pane.need.minimum')} value={minimum} onChange={setMinimum} />
        <NumberField label={wording.say('pane.need.commonFrom')} value={percent} onChange={setPercent} />
      </div>
      <NumberField
        label={wording.say('pane.need.similarity')}
        hint={wording.say('pane.need.similarity.hint')}
        value={likeness}
        onChange={setLikeness}
      />
      <Field
        size="small"
        label={wording.say('pane.need.synonyms')}
        hint={wording.say('pane.need.synonyms.hint')}
      >
        <Textarea
          size="small"
          rows={3}
          value={words}
          onChange={(_, { value }) => {
            setWords(value);
          }}
        />
      </Field>
      <Button
        size="small"
        className={styles.save}
        disabled={!isValid}
        onClick={() => {
          onSave({ ...recipe, minimum: least, commonFrom: share / 100, similarity: alike / 100, synonyms });
        }}
      >
        {wording.say('pane.need.rules.save')}
      </Button>
    </>
  );
}
