import { message } from '../message';
import type { Message, MessageCode } from '../message';
import type { FoundPair } from './settle';
import type { Part, Scorer } from './scorer';

/** One bar of a pair's waterfall. */
export interface Reason {
  /** Name of the field; `prior` for what is known before looking at the pair. */
  readonly field: string;
  readonly level: string;
  /** In bits; the weights of all reasons add up to the score, log2 of the odds. */
  readonly weight: number;
}

/** What made a pair's score: the prior first, then field by field. */
export function reasonsOf(scorer: Scorer, a: number, b: number): Reason[] {
  return [
    { field: 'prior', level: 'prior', weight: scorer.prior },
    ...scorer.parts(a, b).map(({ field, level, weight }) => ({
      field: scorer.fields[field]?.name ?? '',
      level: scorer.fields[field]?.comparator.levels[level]?.key ?? '',
      weight,
    })),
  ];
}

/** Parts lighter than this, in bits, say nothing worth reading. */
const telling = 0.8;
/** More parts than this make no sentence. */
const mostParts = 4;

/** 「字号相同，区划不同，手机相同 → 很可能重复」: the heaviest parts in words, then what follows from them. */
export function reasonMessage(scorer: Scorer, pair: FoundPair): Message {
  const heaviest = new Set(
    scorer
      .parts(pair.a, pair.b)
      .filter(({ weight }) => Math.abs(weight) >= telling)
      .sort((x, y) => Math.abs(y.weight) - Math.abs(x.weight) || x.field - y.field)
      .slice(0, mostParts)
      .map(({ field }) => field),
  );
  const words = scorer
    .parts(pair.a, pair.b)
    .filter(({ field }) => heaviest.has(field))
    .map((part) => partMessage(scorer, part));
  const because = words.reduceRight<Message | undefined>(
    (rest, first) => (rest ? message('duplicates.and', { first, rest }) : first),
    undefined,
  );
  return message('duplicates.reason', {
    because: because ?? message('duplicates.nothingShared'),
    verdict: message(verdictCode(pair)),
  });
}

function partMessage(scorer: Scorer, { field, level }: Part): Message {
  const prepared = scorer.fields[field];
  const key = prepared?.comparator.levels[level]?.key ?? 'different';
  // Every level a comparator declares has its sentence; a test walks all of them.
  return { code: `duplicates.level.${key}` as MessageCode, parameters: { field: prepared?.label ?? '' } };
}

function verdictCode({ decision, decided, relation, probability }: FoundPair) {
  if (decision === 'same')
    return decided === 'same' ? 'duplicates.verdict.same' : 'duplicates.verdict.likely';
  if (relation && relation !== 'unsupported') return 'duplicates.verdict.related';
  return decided === 'different' || probability < 0.1
    ? 'duplicates.verdict.different'
    : 'duplicates.verdict.review';
}
