import { inflateSync } from 'fflate';
import { FileError } from './errors';
import type { XmlElement } from './xml';
import { parseXml } from './xml';

/** Limits of what is unpacked, against files made to fill the memory. */
export interface PackageLimits {
  /** Bytes of all parts together, unpacked. */
  totalBytes: number;
  /** Bytes of one part, unpacked: V8 cannot hold a longer text. */
  partBytes: number;
  /** Parts in the package. */
  parts: number;
}

export const DEFAULT_LIMITS: PackageLimits = {
  totalBytes: 1_500_000_000,
  partBytes: 500_000_000,
  parts: 10_000,
};

interface Entry {
  method: number;
  offset: number;
  packed: number;
  unpacked: number;
}

const END_MARK = 0x06054b50;
const ENTRY_MARK = 0x02014b50;
const LOCAL_MARK = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;

/** The parts of an OPC package by path without leading slash. Parts are unpacked when asked for. */
export class Package {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #entries = new Map<string, Entry>();
  /** Paths by their capitals: part names ignore case. */
  readonly #names = new Map<string, string>();
  #unpacked = 0;

  /** @throws FileError when the bytes are no package within the limits */
  constructor(
    bytes: Uint8Array,
    private readonly limits: PackageLimits = DEFAULT_LIMITS,
  ) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (bytes.length > 8 && this.#view.getUint32(0) === 0xd0cf11e0) {
      throw new FileError('encryptedOrLegacy');
    }
    this.#readDirectory();
  }

  #readDirectory(): void {
    const { length } = this.#bytes;
    let end = length - 22;
    const least = Math.max(0, length - 22 - 0xffff);
    while (end >= least && this.#view.getUint32(end, true) !== END_MARK) end -= 1;
    if (end < least || end < 0) throw new FileError('notAWorkbook');
    const count = this.#view.getUint16(end + 10, true);
    let at = this.#view.getUint32(end + 16, true);
    if (count > this.limits.parts) throw new FileError('tooLarge');
    const decoder = new TextDecoder();
    for (let i = 0; i < count; i += 1) {
      if (at + 46 > length || this.#view.getUint32(at, true) !== ENTRY_MARK) {
        throw new FileError('damaged');
      }
      const nameLength = this.#view.getUint16(at + 28, true);
      const name = decoder.decode(this.#bytes.subarray(at + 46, at + 46 + nameLength));
      const path = name.replaceAll('\\', '/').replace(/^\//, '');
      if (!path.endsWith('/')) {
        this.#entries.set(path, {
          method: this.#view.getUint16(at + 10, true),
          packed: this.#view.getUint32(at + 20, true),
          unpacked: this.#view.getUint32(at + 24, true),
          offset: this.#view.getUint32(at + 42, true),
        });
        this.#names.set(path.toUpperCase(), path);
      }
      at += 46 + nameLength + this.#view.getUint16(at + 30, true) + this.#view.getUint16(at + 32, true);
    }
    let total = 0;
    for (const [path, entry] of this.#entries) {
      total += entry.unpacked;
      if (entry.unpacked > this.limits.partBytes) throw new FileError('tooLarge', path);
    }
    if (total > this.limits.totalBytes) throw new FileError('tooLarge');
  }

  paths(): string[] {
    return [...this.#entries.keys()];
  }

  has(path: string): boolean {
    return this.#names.has(path.toUpperCase());
  }

  /** The path as the package spells it. */
  spelled(path: string): string {
    return this.#names.get(path.toUpperCase()) ?? path;
  }

  /** Bytes of a part; undefined when there is none. */
  bytes(path: string): Uint8Array | undefined {
    const name = this.spelled(path);
    const entry = this.#entries.get(name);
    if (!entry) return undefined;
    const packed = this.#packed(name, entry);
    if (entry.method === STORED) return packed;
    if (entry.method !== DEFLATED) throw new FileError('damaged', name);
    this.#unpacked += entry.unpacked;
    if (this.#unpacked > this.limits.totalBytes * 2) throw new FileError('tooLarge', name);
    try {
      // The buffer is as long as the directory says: an entry that lies cannot grow beyond it.
      const out = inflateSync(packed, { out: new Uint8Array(entry.unpacked + 1) });
      if (out.length !== entry.unpacked) throw new FileError('damaged', name);
      return out;
    } catch (error) {
      if (error instanceof FileError) throw error;
      throw new FileError('damaged', name);
    }
  }

  #packed(name: string, { offset, packed }: Entry): Uint8Array {
    if (offset + 30 > this.#bytes.length || this.#view.getUint32(offset, true) !== LOCAL_MARK) {
      throw new FileError('damaged', name);
    }
    const start =
      offset + 30 + this.#view.getUint16(offset + 26, true) + this.#view.getUint16(offset + 28, true);
    if (start + packed > this.#bytes.length) throw new FileError('damaged', name);
    return this.#bytes.subarray(start, start + packed);
  }

  /** A part as text, in whichever Unicode encoding it is. */
  text(path: string): string | undefined {
    const bytes = this.bytes(path);
    return bytes && decodeText(bytes);
  }

  /** A part as a tree. @throws FileError */
  xml(path: string): XmlElement | undefined {
    const text = this.text(path);
    return text === undefined ? undefined : parseXml(text, path);
  }
}

function decodeText(bytes: Uint8Array): string {
  const [first = 0, second = 0] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}
