import {
  bigramSimilarity,
  companyLikeness,
  foldForMatching,
  isPlaceholder,
  jaroWinkler,
  parseCompanyName,
  pinyinKey,
  simplified,
} from '../text';
import type { CompanyName, Gazetteer } from '../text';
import { addressesIn, numbersIn } from './fields';
import { cellText } from './preparedFields';
import type { MatchField } from './preparedFields';

/** What a condition of a rule needs of a column: keys that rows share, and a test where sharing one is not enough. */
export interface RuleReader {
  /** None where the cell says nothing. Rows that may agree share one of the keys. */
  readonly keys: (record: number) => readonly string[];
  readonly agree?: (a: number, b: number) => boolean;
}

/** How two cells have to agree; `atLeast`, 0 to 1, for `similar`. */
interface Agreement {
  readonly how: 'exact' | 'loose' | 'similar';
  readonly atLeast: number;
}

/** Reads a column for a condition of a rule. */
export function ruleReader(field: MatchField, { how, atLeast }: Agreement, places: Gazetteer): RuleReader {
  const text = (record: number) => {
    const cell = cellText(field.column, record) ?? '';
    // 无, 暂无 and - stand for an empty cell: rows do not agree in having nothing.
    return isPlaceholder(cell) ? '' : cell;
  };
  if (how === 'exact') return { keys: (record) => keysOf(text(record)) };
  if (how === 'loose') return { keys: (record) => looseKeys(field, text(record)) };
  if (field.kind === 'company')
    return companyReader(
      remembered((record) => parseCompanyName(text(record), places)),
      atLeast,
    );
  const folded = remembered((record) => foldedText(text(record)));
  return {
    keys: (record) => endsOf(Array.from(folded(record))),
    agree: (a, b) => {
      const [one, other] = [folded(a), folded(b)];
      if (one === '' || other === '') return false;
      return Math.max(jaroWinkler(one, other), bigramSimilarity(one, other)) >= atLeast;
    },
  };
}

function companyReader(name: (record: number) => CompanyName, atLeast: number): RuleReader {
  return {
    // By sound, for a slip of the keyboard is most often another character of the same one.
    keys: (record) => {
      const { brandKey } = name(record);
      return brandKey === '' ? [] : endsOf(pinyinKey(brandKey).split(' '));
    },
    agree: (a, b) => companyLikeness(name(a), name(b)) >= atLeast,
  };
}

/**
 * Cells that differ in spaces, case, width and signs only share a key. Telephone numbers and mail addresses have one each,
 * made-up ones (13800138000) none.
 */
function looseKeys({ kind }: MatchField, text: string): readonly string[] {
  if (kind === 'phone') return numbersIn(text);
  return kind === 'email' ? addressesIn(text) : keysOf(foldedText(text));
}

const foldedText = (text: string) => simplified(foldForMatching(text)).replace(/[^\p{L}\p{N}@]/gu, '');

const keysOf = (text: string) => (text === '' ? [] : [text]);

/** Two texts that are much alike share their first or their last two parts. */
function endsOf(parts: readonly string[]): readonly string[] {
  return parts.length === 0 ? [] : [`<${parts.slice(0, 2).join(' ')}`, `>${parts.slice(-2).join(' ')}`];
}

/** Works a value out once a record: groups of rows are compared two by two. */
function remembered<Value>(work: (record: number) => Value): (record: number) => Value {
  const known: Value[] = [];
  return (record) => (known[record] ??= work(record));
}
