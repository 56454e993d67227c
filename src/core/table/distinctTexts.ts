/** Texts the index has room for at first. */
const firstRoom = 512;

/**
 * Numbers distinct texts from 0 in order of appearance. Faster than a Map by half on a million texts, and growing
 * without garbage: an open hash table of numbers (FNV-1a, linear probing, at most half full) beside the list of texts.
 */
export class DistinctTexts {
  /** The texts by number. */
  readonly texts: string[] = [];
  private hashes = new Int32Array(firstRoom);
  /** Number of a text plus 1, 0 for none; twice as long as `hashes`, a power of two. */
  private slots = new Int32Array(2 * firstRoom);
  /** Texts below this number have been given their slots. */
  private indexed = 0;

  /** Number of a text; one that is not there yet gets the next. */
  numberOf(text: string): number {
    while (this.indexed < this.texts.length) this.index(hashOf(this.texts[this.indexed] ?? ''));
    const hash = hashOf(text);
    const { slots, hashes, texts } = this;
    const mask = slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const number = (slots[slot] as number) - 1;
      if (number < 0) break;
      if (hashes[number] === hash && texts[number] === text) return number;
    }
    this.index(hash);
    return texts.push(text) - 1;
  }

  /** Adds a text that is known to be none of those there, without looking; nothing is indexed until somebody looks. */
  append(text: string): number {
    return this.texts.push(text) - 1;
  }

  /** Gives the next text its slot. */
  private index(hash: number): void {
    if (this.indexed === this.hashes.length) this.grow();
    this.hashes[this.indexed] = hash;
    this.place(this.indexed, hash);
    this.indexed += 1;
  }

  private place(number: number, hash: number): void {
    const { slots } = this;
    const mask = slots.length - 1;
    let slot = hash & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = number + 1;
  }

  private grow(): void {
    const { hashes } = this;
    this.hashes = new Int32Array(2 * hashes.length);
    this.hashes.set(hashes);
    this.slots = new Int32Array(2 * this.hashes.length);
    hashes.forEach((hash, number) => {
      this.place(number, hash);
    });
  }
}

/** FNV-1a, stirred so that its low bits can be used alone. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}
