import { Button, Field, Textarea, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { fits, worths } from '../../../core/needs';
import type { Fit, StrategyTable, Worth } from '../../../core/needs';
import { useNeedsWording } from './useNeedsWording';

const useStyles = makeStyles({ save: { alignSelf: 'flex-start' } });

interface StrategyEditorProps {
  readonly strategies: StrategyTable;
  readonly onSave: (strategies: StrategyTable) => void;
}

/** 需求匹配度 × 客户价值: what to do, in the team's own words. */
export function StrategyEditor({ strategies, onSave }: StrategyEditorProps) {
  const styles = useStyles();
  const wording = useNeedsWording();
  const [table, setTable] = useState(strategies);
  const language = wording.locale === 'zh-CN' ? 'zh' : 'en';
  const change = (fit: Fit, worth: Worth, text: string) => {
    setTable({ ...table, [fit]: { ...table[fit], [worth]: { ...table[fit][worth], [language]: text } } });
  };
  return (
    <>
      {fits.flatMap((fit) =>
        worths.map((worth) => (
          <Field
            key={`${fit}/${worth}`}
            size="small"
            label={`${wording.say(`pane.need.fit.${fit}`)} × ${wording.say(`pane.need.worth.${worth}`)}`}
          >
            <Textarea
              size="small"
              rows={2}
              value={table[fit][worth][language]}
              onChange={(_, { value }) => {
                change(fit, worth, value);
              }}
            />
          </Field>
        )),
      )}
      <Button
        size="small"
        className={styles.save}
        onClick={() => {
          onSave(table);
        }}
      >
        {wording.say('pane.need.strategies.save')}
      </Button>
    </>
  );
}
