/**
 * What one message may hold, in values: an object, a list, a number or a short text counts as one, a long text as more.
 * Cloning so much takes some milliseconds; a million values at once would hold up typing.
 */
const MOST = 20_000;

/** Lists and objects of fewer values stay where they are. */
const LONG = 500;

/** Characters that weigh as much as another value. */
const CHARACTERS = 100;

/** An entry of an object comes with its key. */
const KEY_WEIGHT = 2;

/** Items looked at to tell whether a list holds buffers. */
const LOOKED_AT = 100;

type Key = string | number;
type Entry = readonly [key: string, value: unknown];

/** Some items of a list, or some entries of an object, that go ahead of the value they belong to. */
export type Slice = {
  /** Keys that lead from the value to the list or object. */
  readonly path: readonly Key[];
} & ({ readonly items: readonly unknown[] } | { readonly entries: readonly Entry[] });

/** Slices that are posted together. */
export type Parcel = readonly Slice[];

interface Sizes {
  readonly most: number;
  readonly long: number;
}

/**
 * Parts a value from its long lists and objects: yields them parcel by parcel and returns the value with empty ones in
 * their places. Nothing is looked at before it is asked for, so that whoever posts parcels can pause in between. What
 * holds buffers stays whole: buffers are handed over with the value, which costs nothing.
 */
export function* parted<Value>(
  value: Value,
  sizes: Sizes = { most: MOST, long: LONG },
): Generator<Parcel, Value, void> {
  let parcel: Slice[] = [];
  let room = sizes.most;
  const slices = bared(value, [], sizes);
  for (let step = slices.next(); ; step = slices.next()) {
    const weight = step.done === true ? Infinity : weightOf(contentOf(step.value), sizes.most);
    if (weight > room && parcel.length > 0) {
      yield parcel;
      parcel = [];
      room = sizes.most;
    }
    if (step.done === true) return step.value as Value;
    parcel.push(step.value);
    room -= weight;
  }
}

/** Puts slices back into the value they were parted from, which is changed by it. */
export function joined<Value>(bare: Value, slices: readonly Slice[]): Value {
  // What was cut out of an item goes ahead of the item, and has the longer path.
  for (const slice of slices.toSorted((a, b) => a.path.length - b.path.length)) {
    const place = slice.path.reduce((at: unknown, key) => (at as Readonly<Record<Key, unknown>>)[key], bare);
    if ('items' in slice) for (const item of slice.items) (place as unknown[]).push(item);
    // Assigned, an entry called __proto__ would be lost.
    else Object.defineProperties(place, descriptorsOf(slice.entries));
  }
  return bare;
}

/** A value without the long lists and objects in it, which are yielded. */
function* bared(value: unknown, path: readonly Key[], sizes: Sizes): Generator<Slice, unknown, void> {
  if (!isBranch(value) || weightOf(value, sizes.long) < sizes.long) return value;
  const isList = Array.isArray(value);
  if (!holdsBuffers(value)) {
    yield* isList ? listSlices(value, path, sizes) : recordSlices(value, path, sizes);
    return isList ? [] : {};
  }
  if (!isList) {
    const entries: Entry[] = [];
    for (const [key, inner] of Object.entries(value))
      entries.push([key, yield* bared(inner, [...path, key], sizes)]);
    return Object.fromEntries(entries);
  }
  const items: unknown[] = [];
  for (const [index, item] of value.entries()) items.push(yield* bared(item, [...path, index], sizes));
  return items;
}

/** What is posted in place of an item too heavy for one message: what makes it so goes ahead. */
function* lightened(item: unknown, path: readonly Key[], sizes: Sizes): Generator<Slice, unknown, void> {
  return weightOf(item, sizes.most) > sizes.most ? yield* bared(item, path, sizes) : item;
}

function* listSlices(
  list: readonly unknown[],
  path: readonly Key[],
  sizes: Sizes,
): Generator<Slice, void, void> {
  let items: unknown[] = [];
  let weight = 0;
  for (let index = 0; index < list.length; index += 1) {
    const item = list[index];
    const light = isBranch(item) ? yield* lightened(item, [...path, index], sizes) : item;
    const own = weightOf(light, sizes.most);
    if (weight + own > sizes.most && items.length > 0) {
      yield { path, items };
      items = [];
      weight = 0;
    }
    items.push(light);
    weight += own;
  }
  yield { path, items };
}

function* recordSlices(
  record: Readonly<Record<string, unknown>>,
  path: readonly Key[],
  sizes: Sizes,
): Generator<Slice, void, void> {
  let entries: Entry[] = [];
  let weight = 0;
  for (const key of Object.keys(record)) {
    const light = yield* lightened(record[key], [...path, key], sizes);
    const own = weightOf(light, sizes.most) + KEY_WEIGHT;
    if (weight + own > sizes.most && entries.length > 0) {
      yield { path, entries };
      entries = [];
      weight = 0;
    }
    entries.push([key, light]);
    weight += own;
  }
  yield { path, entries };
}

const contentOf = (slice: Slice) => ('items' in slice ? slice.items : slice.entries);

const descriptorsOf = (entries: readonly Entry[]) =>
  Object.fromEntries(
    entries.map(([key, value]) => [key, { value, writable: true, enumerable: true, configurable: true }]),
  );

/** How much a value weighs; counting ends beyond `most`. */
function weightOf(value: unknown, most: number): number {
  if (typeof value === 'string') return 1 + value.length / CHARACTERS;
  if (!isBranch(value)) return 1;
  let weight = 1;
  if (Array.isArray(value)) {
    for (let at = 0; at < value.length && weight <= most; at += 1)
      weight += weightOf(value[at], most - weight);
  } else {
    for (const key in value) {
      weight += weightOf(value[key], most - weight);
      if (weight > most) break;
    }
  }
  return weight;
}

/** Whether there are columns in a value. The first items of a list are like the rest. */
function holdsBuffers(value: unknown): boolean {
  if (ArrayBuffer.isView(value)) return true;
  if (!isBranch(value)) return false;
  const inner: readonly unknown[] = Array.isArray(value) ? value.slice(0, LOOKED_AT) : Object.values(value);
  return inner.some(holdsBuffers);
}

/** Whether a value is a list or an object of entries. */
function isBranch(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !ArrayBuffer.isView(value);
}
