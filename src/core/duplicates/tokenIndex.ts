import type { Text } from '../message';
import type { FieldKind } from './fieldKind';
import type { PreparedField } from './preparedFields';

/** Tokens of a field that too many records share to be looked up. */
export interface OverfullBlocks {
  readonly field: Text;
  readonly blocks: number;
  /** Records in the fullest of them. */
  readonly largest: number;
}

/** Tokens by record and records by token, both as offsets into one list. */
export interface TokenIndex {
  readonly count: number;
  readonly tokenIds: readonly ReadonlyMap<string, number>[];
  readonly recordStarts: Int32Array;
  readonly recordTokens: Int32Array;
  readonly tokenStarts: Int32Array;
  readonly tokenRecords: Int32Array;
  /** Bits a shared token is worth; 0 for tokens over the limit. */
  readonly weights: Float64Array;
  readonly overfull: readonly OverfullBlocks[];
}

/** Indexes the tokens of all records. A token held by more than `block` records weighs nothing. */
export function tokenIndexOf(fields: readonly PreparedField[], count: number, block: number): TokenIndex {
  const tokenIds: Map<string, number>[] = [];
  const shares: number[] = [];
  const fieldOfToken: number[] = [];
  const valueTokens = fields.map((field, index) => {
    const ids = new Map<string, number>();
    tokenIds.push(ids);
    return field.values.map((value) => {
      const tokens: number[] = [];
      field.comparator.tokens(value, (token, share) => {
        let id = ids.get(token);
        if (id === undefined) {
          id = shares.push(share) - 1;
          fieldOfToken.push(index);
          ids.set(token, id);
        }
        if (!tokens.includes(id)) tokens.push(id);
      });
      return tokens;
    });
  });
  const recordStarts = new Int32Array(count + 1);
  const rows = new Int32Array(shares.length);
  const each = (visit: (record: number, token: number) => void) => {
    for (let record = 0; record < count; record += 1) {
      for (let f = 0; f < fields.length; f += 1) {
        const id = fields[f]?.ids[record] ?? -1;
        const tokens = id < 0 ? undefined : valueTokens[f]?.[id];
        if (tokens) for (const token of tokens) visit(record, token);
      }
    }
  };
  each((record, token) => {
    recordStarts[record + 1] = (recordStarts[record + 1] ?? 0) + 1;
    rows[token] = (rows[token] ?? 0) + 1;
  });
  const weights = Float64Array.from(shares, (share, token) => {
    const held = rows[token] ?? 0;
    return held > block || held < 2 ? 0 : Math.log2(count / held) * share;
  });
  for (let record = 0; record < count; record += 1)
    recordStarts[record + 1] = (recordStarts[record + 1] ?? 0) + (recordStarts[record] ?? 0);
  const recordTokens = new Int32Array(recordStarts[count] ?? 0);
  const tokenStarts = new Int32Array(shares.length + 1);
  for (let token = 0; token < shares.length; token += 1)
    tokenStarts[token + 1] = (tokenStarts[token] ?? 0) + (rows[token] ?? 0);
  const tokenRecords = new Int32Array(recordTokens.length);
  const filled = tokenStarts.slice();
  let next = 0;
  each((record, token) => {
    recordTokens[next] = token;
    next += 1;
    const at = filled[token] ?? 0;
    tokenRecords[at] = record;
    filled[token] = at + 1;
  });
  return {
    count,
    tokenIds,
    recordStarts,
    recordTokens,
    tokenStarts,
    tokenRecords,
    weights,
    overfull: overfullOf(fields, rows, fieldOfToken, block),
  };
}

const identifying: ReadonlySet<FieldKind> = new Set(['company', 'phone', 'email', 'code']);

function overfullOf(
  fields: readonly PreparedField[],
  rows: Int32Array,
  fieldOfToken: readonly number[],
  block: number,
): OverfullBlocks[] {
  const found = fields.map(({ label }) => ({ field: label, blocks: 0, largest: 0 }));
  rows.forEach((held, token) => {
    const field = found[fieldOfToken[token] ?? -1];
    if (!field || held <= block) return;
    field.blocks += 1;
    field.largest = Math.max(field.largest, held);
  });
  // That towns and surnames are shared by many is no news; a telephone number or brand of hundreds is.
  return found.filter(({ blocks }, index) => blocks > 0 && identifying.has(fields[index]?.kind ?? 'text'));
}
