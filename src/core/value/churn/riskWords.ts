import { message } from '../../message';
import type { Message } from '../../message';
import type { ChurnRisk } from './churnRisk';

/** What the risks are called in cells; nothing where nothing can be said. */
export const riskWords: Readonly<Record<ChurnRisk, Message | null>> = {
  high: message('value.risk.high'),
  medium: message('value.risk.medium'),
  low: message('value.risk.low'),
  none: null,
};
