import { hostFailures } from '../../../src/host';
import type { Fault } from '../../../src/host';

/** Every way the protocol knows for an exchange to go wrong, by name. */
export const faults: readonly (readonly [name: string, fault: Fault])[] = [
  ...(Object.keys(hostFailures) as (keyof typeof hostFailures)[]).map(
    (failure) => [failure, { failure }] as const,
  ),
  ['the first action fails', { failure: { code: 'GeneralException' }, after: 1 }],
  ['an action in the middle fails', { failure: { code: 'GeneralException' }, after: 12 }],
  ['a late action fails', { failure: { code: 'AccessDenied' }, after: 40 }],
  ['the answer is lost', { failure: 'InvalidOrTimedOutSession', after: 'all' }],
];

/**
 * Which exchange fails in which way, for a piece of work of so many exchanges: every exchange fails at least once and
 * every fault happens at least once. `turn` (of the work, say) moves what meets what.
 */
export function faultRounds(
  requests: number,
  turn: number,
): { number: number; name: string; fault: Fault }[] {
  const rounds = requests === 0 ? 0 : Math.max(requests, faults.length);
  return Array.from({ length: rounds }, (_, round) => {
    const [name, fault] = faults[(round + turn) % faults.length] as (typeof faults)[number];
    return { number: (round % requests) + 1, name, fault };
  });
}
