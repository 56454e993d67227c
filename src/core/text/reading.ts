/**
 * What a typed text means.
 *
 * `asTyped`: the text already is the canonical writing of `value`. `cleaned`: it is not, but means `value` with
 * certainty. `doubtful`: `value` is null; `suggestion` is the one meaning that stands out, if any, and `candidates`
 * are further ones, best first.
 */
export interface Reading<Value> {
  readonly state: 'asTyped' | 'cleaned' | 'doubtful';
  readonly value: Value | null;
  readonly suggestion?: Value;
  readonly candidates: readonly Value[];
  /** Why it is doubtful, or what a certain reading should be mentioned with. */
  readonly complaint?: Complaint;
}

/** Reasons a text cannot be taken as it stands; each has its sentence where findings are worded. */
export type Complaint =
  /** Means nothing the reader knows. */
  | 'unknown'
  /** Means several things equally well. */
  | 'ambiguous'
  /** One slip away from a known name. */
  | 'typo'
  /** Sounds like a known name. */
  | 'homophone'
  /** An everyday word or short form for a known name. */
  | 'synonym'
  /** A name or code that has been given up. */
  | 'retired'
  /** Right but finer or coarser than wanted. */
  | 'level'
  /** Its parts contradict each other. */
  | 'inconsistent'
  /** 无, 暂无, N/A, 待定 … */
  | 'placeholder'
  /** A made-up value: 13800138000, test@test.com … */
  | 'fake'
  /** Wrong number of characters. */
  | 'length'
  /** Characters or layout it cannot have. */
  | 'format'
  /** A check character or check sum does not fit. */
  | 'check'
  /** Digits lost or rounded by the program it went through. */
  | 'damaged'
  /** A part is missing: a year, a day, an area code. */
  | 'incomplete'
  /** A place in the calendar that does not exist, a quantity that cannot be. */
  | 'impossible'
  /** A span or an estimate where one value is wanted. */
  | 'vague'
  /** An amount in a currency other than yuan. */
  | 'currency'
  /** Good beside another part of the cell that is not. */
  | 'partly';

export function asTyped<Value>(value: Value): Reading<Value> {
  return { state: 'asTyped', value, candidates: [] };
}

export function cleaned<Value>(value: Value, complaint?: Complaint): Reading<Value> {
  return complaint === undefined
    ? { state: 'cleaned', value, candidates: [] }
    : { state: 'cleaned', value, candidates: [], complaint };
}

/** A doubtful reading; give `suggestion` when one meaning stands out. */
export function doubtful<Value>(
  complaint: Complaint,
  suggestion?: Value | null,
  candidates: readonly Value[] = [],
): Reading<Value> {
  return suggestion === undefined || suggestion === null
    ? { state: 'doubtful', value: null, candidates, complaint }
    : { state: 'doubtful', value: null, suggestion, candidates, complaint };
}

/** `asTyped` where the text is the canonical writing already, `cleaned` where it is not. */
export function certain<Value>(value: Value, typed: string, canonical: string): Reading<Value> {
  return typed === canonical ? asTyped(value) : cleaned(value);
}

const none: readonly never[] = [];

/** The same reading of something derived from the value. */
export function mapReading<From, To>(reading: Reading<From>, change: (value: From) => To): Reading<To> {
  const { state, complaint, suggestion } = reading;
  // Millions of cells come through here: no object is spread that need not be.
  const value = reading.value === null ? null : change(reading.value);
  const candidates = reading.candidates.length === 0 ? none : reading.candidates.map(change);
  if (complaint === undefined) return { state, value, candidates };
  if (suggestion === undefined) return { state, value, candidates, complaint };
  return { state, value, candidates, complaint, suggestion: change(suggestion) };
}
