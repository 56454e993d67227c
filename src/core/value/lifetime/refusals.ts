import { message } from '../../message';
import type { Message } from '../../message';
import { fewestRepeaters } from './fit';
import type { LifetimeValues } from './lifetimeValues';

/** Why models are missing, and what of the ones there are needs saying. */
export function lifetimeWarnings({ orders, spending, purchases }: LifetimeValues): Message[] {
  const warnings: Message[] = [];
  if (orders.kind === 'unfitted') {
    warnings.push(
      orders.reason === 'tooFewRepeaters'
        ? message('value.lifetime.unfitted.orders.tooFewRepeaters', {
            repeaters: orders.measure,
            needed: fewestRepeaters,
          })
        : message('value.lifetime.unfitted.orders.noConvergence'),
    );
  } else {
    const oneTime = purchases.frequency.reduce((count, x) => count + (x === 0 ? 1 : 0), 0);
    if (oneTime > 0) warnings.push(message('value.lifetime.warning.oneTime', { customers: oneTime }));
  }
  // Without a model of orders nothing rests on the model of spending.
  if (orders.kind === 'unfitted' || spending.kind === 'fitted') return warnings;
  if (spending.reason === 'tooFewRepeaters') {
    warnings.push(
      message('value.lifetime.unfitted.spending.tooFewRepeaters', {
        repeaters: spending.measure,
        needed: fewestRepeaters,
      }),
    );
  } else if (spending.reason === 'correlated') {
    warnings.push(
      message('value.lifetime.unfitted.spending.correlated', { correlation: spending.measure.toFixed(2) }),
    );
  } else {
    warnings.push(message(`value.lifetime.unfitted.spending.${spending.reason}`));
  }
  return warnings;
}
