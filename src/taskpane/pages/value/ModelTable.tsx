import { Text } from '@fluentui/react-components';
import type { LifetimeSummary } from '../../../core/value';
import { FigureTable } from '../../parts/FigureTable';
import { useValueWording } from './useValueWording';

const parameters = ['r', 'alpha', 'a', 'b', 'p', 'q', 'v'] as const;

/** What is written in a formula for a parameter. */
const symbols: Readonly<Record<(typeof parameters)[number], string>> = {
  r: 'r',
  alpha: 'α',
  a: 'a',
  b: 'b',
  p: 'p',
  q: 'q',
  v: 'v',
};

/** Parameters of the models with their standard errors and what they mean, and how well the models fit. */
export function ModelTable({ summary }: { readonly summary: LifetimeSummary }) {
  const wording = useValueWording();
  const { model, standardErrors } = summary;
  const number = (value: number) => wording.number(value, { maximumSignificantDigits: 4 });
  return (
    <>
      <FigureTable
        names={wording.say('pane.value.lifetime.parameter')}
        columns={[
          { title: wording.say('pane.value.lifetime.estimate') },
          { title: wording.say('pane.value.lifetime.meaning'), holds: 'words' },
        ]}
        rows={parameters.flatMap((name) => {
          const [estimate, error] = [model[name], standardErrors[name]];
          if (estimate === null) return [];
          const meaning = wording.text({ code: `value.lifetime.model.${name}`, parameters: {} });
          const figure = (
            <>
              {number(estimate)}
              {error !== null && (
                <>
                  <br />±{number(error)}
                </>
              )}
            </>
          );
          return [{ name: symbols[name], cells: [figure, meaning] }];
        })}
      />
      {model.logLikelihood !== null && (
        <Text size={200}>
          {wording.say('pane.value.lifetime.likelihood', {
            orders: number(model.logLikelihood),
            unit: wording.text({ code: `value.lifetime.unit.${summary.unit}`, parameters: {} }),
          })}
        </Text>
      )}
    </>
  );
}
