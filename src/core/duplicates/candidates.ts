import { IntegerList } from './integerList';
import type { PreparedField } from './preparedFields';
import { tokenIndexOf } from './tokenIndex';
import type { OverfullBlocks, TokenIndex } from './tokenIndex';

/** Pairs of records worth comparing; `a[i] < b[i]`. */
export interface CandidatePairs {
  readonly a: Int32Array;
  readonly b: Int32Array;
  /** Tokens too many records share to be looked up, by field: nothing is found through them alone. */
  readonly overfull: readonly OverfullBlocks[];
}

/** How far the search for candidates goes. */
export interface CandidateLimits {
  /** A token held by more records than this finds no candidates. */
  readonly block: number;
  /** Candidates kept a record, those with the most in common first. */
  readonly perRecord: number;
  /** Bits two records must have in common. */
  readonly bits: number;
}

export function limitsFor(count: number): CandidateLimits {
  return {
    block: Math.max(60, Math.min(250, Math.round(Math.sqrt(count)))),
    perRecord: 10,
    bits: 0.68 * Math.log2(Math.max(2, count)),
  };
}

/** Lists up to this many records are compared pair by pair: what two of few records share carries too little information. */
export const compareAll = 64;

function allPairs(count: number, side: Uint8Array | undefined): { a: Int32Array; b: Int32Array } {
  const a: number[] = [];
  const b: number[] = [];
  for (let one = 0; one < count; one += 1) {
    for (let other = one + 1; other < count; other += 1) {
      if (side && side[one] === side[other]) continue;
      a.push(one);
      b.push(other);
    }
  }
  return { a: Int32Array.from(a), b: Int32Array.from(b) };
}

/**
 * Finds the pairs with the most in common: every token two records share counts its information log2(N/n), n being
 * the records that hold it. The work grows with the number of records, not of pairs, because frequent tokens are left
 * out and only the best candidates of a record stay; a pair stays when either record keeps it.
 *
 * @param side By record, the list it belongs to; only pairs across lists are found then.
 */
export function* findCandidates(
  fields: readonly PreparedField[],
  count: number,
  limits: CandidateLimits,
  side?: Uint8Array,
): Generator<number, CandidatePairs, void> {
  yield 0;
  if (count <= compareAll) return { ...allPairs(count, side), overfull: [] };
  const index = tokenIndexOf(fields, count, limits.block);
  yield 0.4;
  return yield* pairsOf(index, limits, side);
}

/** Records looked up between two looks at the clock. */
const recordsAtOnce = 10_000;

function* pairsOf(
  index: TokenIndex,
  limits: CandidateLimits,
  side: Uint8Array | undefined,
): Generator<number, CandidatePairs, void> {
  const { count, recordStarts, recordTokens, tokenStarts, tokenRecords, weights } = index;
  const shared = new Float64Array(count);
  const touched = new Int32Array(count);
  const starts = new Int32Array(count + 1);
  const kept = new IntegerList();
  for (let record = 0; record < count; record += 1) {
    if (record % recordsAtOnce === 0) yield 0.4 + (0.6 * record) / count;
    let reached = 0;
    const end = recordStarts[record + 1] ?? 0;
    for (let t = recordStarts[record] ?? 0; t < end; t += 1) {
      const token = recordTokens[t] ?? 0;
      const weight = weights[token] ?? 0;
      if (weight === 0) continue;
      const last = tokenStarts[token + 1] ?? 0;
      for (let r = tokenStarts[token] ?? 0; r < last; r += 1) {
        const other = tokenRecords[r] ?? 0;
        const before = shared[other] ?? 0;
        if (before === 0) {
          touched[reached] = other;
          reached += 1;
        }
        shared[other] = before + weight;
      }
    }
    keepBest(record, touched, reached, shared, limits, side, kept);
    starts[record + 1] = kept.length;
    for (let i = 0; i < reached; i += 1) shared[touched[i] ?? 0] = 0;
  }
  return { ...united(kept, starts, count), overfull: index.overfull };
}

function keepBest(
  record: number,
  touched: Int32Array,
  reached: number,
  shared: Float64Array,
  limits: CandidateLimits,
  side: Uint8Array | undefined,
  kept: IntegerList,
): void {
  const good: number[] = [];
  for (let i = 0; i < reached; i += 1) {
    const other = touched[i] ?? 0;
    if (other === record || (side && side[other] === side[record])) continue;
    if ((shared[other] ?? 0) >= limits.bits) good.push(other);
  }
  if (good.length > limits.perRecord) {
    good.sort((x, y) => (shared[y] ?? 0) - (shared[x] ?? 0));
    // Ties with the last one stay, so that the choice does not depend on the order of the rows.
    const bar = (shared[good[limits.perRecord - 1] ?? 0] ?? 0) - 1e-9;
    let length = limits.perRecord;
    while (length < good.length && length < 4 * limits.perRecord && (shared[good[length] ?? 0] ?? 0) >= bar)
      length += 1;
    good.length = length;
  }
  for (const other of good) kept.push(other);
}

/** Every pair once, though both of its records may have kept it. */
function united(kept: IntegerList, starts: Int32Array, count: number): { a: Int32Array; b: Int32Array } {
  const a = new IntegerList();
  const b = new IntegerList();
  for (let record = 0; record < count; record += 1) {
    const end = starts[record + 1] ?? 0;
    for (let i = starts[record] ?? 0; i < end; i += 1) {
      const other = kept.at(i);
      if (other < record && holds(kept, starts[other] ?? 0, starts[other + 1] ?? 0, record)) continue;
      a.push(Math.min(record, other));
      b.push(Math.max(record, other));
    }
  }
  return { a: a.values(), b: b.values() };
}

function holds(kept: IntegerList, from: number, to: number, record: number): boolean {
  for (let i = from; i < to; i += 1) if (kept.at(i) === record) return true;
  return false;
}
