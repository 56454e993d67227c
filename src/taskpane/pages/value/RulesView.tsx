import { SpinButton, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { RulesSummary } from '../../../core/value';
import { CustomerLines } from '../../parts/CustomerLines';
import { InfoField } from '../../parts/InfoField';
import { InfoTip } from '../../parts/InfoTip';
import { Panel } from '../../parts/Panel';
import { VirtualList } from '../../parts/VirtualList';
import { AnalysisView } from './AnalysisView';
import { ChoiceField } from './ChoiceField';
import { PeriodFields, periodOptions } from './PeriodFields';
import { percentOf } from './remembered';
import { SettingsGrid } from './SettingsGrid';
import { useValueWording } from './useValueWording';
import type { ViewProps } from './views';

const useStyles = makeStyles({
  rule: {
    display: 'flex',
    flexDirection: 'column',
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  figures: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
});

/** Least shares in percent, as typed. */
interface RuleChoice {
  readonly support: number;
  readonly confidence: number;
}

const fields = ['support', 'confidence'] as const;

/** 常一起购买: which products go together, and who has one and not the other. */
export default function RulesView({ period, onPeriod, kept }: ViewProps) {
  const wording = useValueWording();
  const [start] = useState(() => kept('rules'));
  const [choice, setChoice] = useState<RuleChoice>(() => {
    const { support = 0.01, confidence = 0.3 } = start as Partial<RuleChoice>;
    return { support: percentOf(support), confidence: percentOf(confidence) };
  });
  return (
    <AnalysisView
      job="rules"
      options={{
        ...start,
        support: choice.support / 100,
        confidence: choice.confidence / 100,
        ...periodOptions(period),
      }}
      intro={wording.say('pane.value.rules.intro')}
      empty={wording.say('pane.value.rules.empty')}
      run={wording.say('pane.value.rules.run')}
      write={wording.say('pane.value.rules.write')}
      settings={
        <>
          <PeriodFields period={period} onPeriod={onPeriod} />
          <SettingsGrid>
            {fields.map((key) => (
              <InfoField
                key={key}
                size="small"
                label={wording.say(`pane.value.rules.${key}`)}
                info={wording.say(`pane.value.rules.${key}.info`)}
              >
                <SpinButton
                  size="small"
                  min={0.1}
                  max={100}
                  step={key === 'support' ? 0.5 : 5}
                  value={choice[key]}
                  onChange={(_, { value, displayValue }) => {
                    const typed = value ?? Number(displayValue);
                    if (typed > 0 && typed <= 100) setChoice({ ...choice, [key]: typed });
                  }}
                />
              </InfoField>
            ))}
          </SettingsGrid>
        </>
      }
    >
      {(summary) => <RulesResult summary={summary} />}
    </AnalysisView>
  );
}

function RulesResult({ summary }: { readonly summary: RulesSummary }) {
  const styles = useStyles();
  const wording = useValueWording();
  const [product, setProduct] = useState('');
  const products = [...new Set(summary.offers.map(({ offer }) => offer))].sort((a, b) => a.localeCompare(b));
  const offers = summary.offers.filter(({ offer }) => product === '' || offer === product);
  const percent = (share: number) => `${Math.round(share * 100)}%`;
  const items = (names: readonly string[]) => names.join(wording.say('pane.value.comma'));
  return (
    <>
      <Panel
        title={
          <InfoTip info={wording.say('pane.value.rules.info')}>
            {wording.say('pane.value.rules.title', { rules: summary.rules.length, baskets: summary.baskets })}
          </InfoTip>
        }
      >
        {summary.rules.length === 0 && <Text size={200}>{wording.say('pane.value.rules.none')}</Text>}
        <VirtualList
          items={summary.rules}
          label={wording.say('pane.value.rules.list')}
          estimate={58}
          keyOf={(rule, index) => `${items(rule.if)}/${rule.then}/${index}`}
        >
          {(rule) => (
            <div className={styles.rule}>
              <Text>
                {wording.say('pane.value.rules.sentence', {
                  if: items(rule.if),
                  then: rule.then,
                  confidence: percent(rule.confidence),
                  lift: rule.lift.toFixed(1),
                })}
              </Text>
              <Text size={200} className={styles.figures}>
                {wording.say('pane.value.rules.figures', {
                  count: rule.count,
                  support: `${(rule.support * 100).toFixed(1)}%`,
                  lift: rule.lift.toFixed(2),
                })}
              </Text>
            </div>
          )}
        </VirtualList>
      </Panel>
      {summary.crossSales > 0 && (
        <Panel
          title={
            <InfoTip info={wording.say('pane.value.rules.offers.info')}>
              {wording.say('pane.value.rules.offers', { count: summary.crossSales })}
            </InfoTip>
          }
        >
          {products.length > 0 && (
            <ChoiceField
              label={wording.say('pane.value.rules.product')}
              value={product}
              values={['', ...products]}
              nameOf={(each) => (each === '' ? wording.say('pane.value.rules.anyProduct') : each)}
              onChoose={setProduct}
            />
          )}
          <CustomerLines
            label={wording.say('pane.value.rules.whom')}
            lines={offers.map((customer) => ({
              ...customer,
              value: percent(customer.confidence),
              detail: wording.say('pane.value.rules.offer', {
                has: items(customer.has),
                offer: customer.offer,
              }),
            }))}
          />
        </Panel>
      )}
    </>
  );
}
