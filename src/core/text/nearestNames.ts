import { editDistance } from './editDistance';

/** A name within reach of a text and the number of slips between them. */
export interface NearName {
  readonly name: string;
  readonly distance: number;
}

/**
 * Finds the names a few slips away from a text without comparing it with all of them: two texts within distance k
 * share a form that takes at most k characters out of each (symmetric deletion, W. Garbe 2012). Forms are kept as
 * hashes only, eight bytes each: a hundred thousand names have six million of them. What two forms of one hash bring
 * together by chance is sorted out by the distance.
 */
export class NearestNames {
  private readonly names: readonly string[];
  /** Where the names of every hash begin in `held`; one more at the end. */
  private readonly starts: Uint32Array;
  private readonly held: Uint32Array;
  private readonly mask: number;

  /** `reachOf` says by a name's length how many slips are allowed: 0, 1 or 2. */
  constructor(
    names: Iterable<string>,
    private readonly reachOf: (length: number) => number,
  ) {
    this.names = [...new Set(names)];
    const forms = this.names.reduce((sum, { length }) => sum + formCount(length, reachOf(length)), 0);
    this.mask = 2 ** Math.ceil(Math.log2(forms + 1)) - 1;
    this.starts = new Uint32Array(this.mask + 2);
    this.held = new Uint32Array(forms);
    const { starts, held, mask } = this;
    const eachFormOf = (name: string, visit: (hash: number) => void) => {
      eachForm(name, reachOf(name.length), visit);
    };
    for (const name of this.names)
      eachFormOf(name, (hash) => (starts[hash & mask] = (starts[hash & mask] ?? 0) + 1));
    for (let place = 1; place < starts.length; place += 1) {
      starts[place] = (starts[place] ?? 0) + (starts[place - 1] ?? 0);
    }
    // Every start now is its end; filling from the last name on moves it to the start and keeps the names in order.
    for (let index = this.names.length - 1; index >= 0; index -= 1) {
      eachFormOf(this.names[index] ?? '', (hash) => {
        const place = (starts[hash & mask] ?? 0) - 1;
        starts[hash & mask] = place;
        held[place] = index;
      });
    }
  }

  /** Names within reach, nearest first. */
  find(text: string): NearName[] {
    const { starts, held, mask, names } = this;
    const reach = Math.max(
      this.reachOf(text.length - 1),
      this.reachOf(text.length),
      this.reachOf(text.length + 1),
    );
    const seen = new Set<number>();
    const near: NearName[] = [];
    eachForm(text, reach, (hash) => {
      const end = starts[(hash & mask) + 1] ?? 0;
      for (let place = starts[hash & mask] ?? 0; place < end; place += 1) {
        const index = held[place] ?? 0;
        if (seen.has(index)) continue;
        seen.add(index);
        const name = names[index] ?? '';
        const allowed = this.reachOf(name.length);
        if (Math.abs(name.length - text.length) > 2 * allowed) continue;
        const distance = editDistance(text, name, allowed);
        if (distance <= allowed) near.push({ name, distance });
      }
    });
    return near.sort((a, b) => a.distance - b.distance);
  }
}

/** How often `eachForm` calls back. */
function formCount(length: number, deletions: number): number {
  const one = deletions > 0 ? length : 0;
  const two = deletions > 1 ? (length * (length - 1)) / 2 : 0;
  return 1 + one + two;
}

/** Hashes of the text and of what is left of it when one or two characters are taken out. */
function eachForm(text: string, deletions: number, visit: (hash: number) => void): void {
  const { length } = text;
  visit(hashWithout(text, length, length));
  if (deletions > 0) for (let i = 0; i < length; i += 1) visit(hashWithout(text, i, length));
  if (deletions < 2) return;
  for (let i = 0; i < length; i += 1) {
    for (let j = i + 1; j < length; j += 1) visit(hashWithout(text, i, j));
  }
}

/** FNV-1a over the text without the characters at two places, stirred so that its low bits can be used alone. */
function hashWithout(text: string, i: number, j: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    if (at !== i && at !== j) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}
