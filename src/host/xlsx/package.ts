import { Inflate, inflateSync } from 'fflate';
import { FileError } from './errors';
import type { XmlElement } from './xml';
import { parseXml } from './xml';

/** Limits of what is unpacked, against files made to fill the memory. */
export interface PackageLimits {
  /** Bytes of all parts together, unpacked. */
  totalBytes: number;
  /** Bytes of one part, unpacked. */
  partBytes: number;
  /** Parts in the package. */
  parts: number;
}

export const DEFAULT_LIMITS: PackageLimits = {
  totalBytes: 2_000_000_000,
  partBytes: 2_000_000_000,
  parts: 10_000,
};

/** A longer part cannot be one text: V8 holds no more than half a billion characters. */
const TEXT_BYTES = 500_000_000;
/** Packed bytes unpacked at once. */
const PIECE = 1 << 16;

interface Entry {
  method: number;
  crc: number;
  offset: number;
  packed: number;
  unpacked: number;
}

/** A part as it lies in the file, to be copied into another. */
export interface PackedPart {
  readonly method: number;
  readonly crc: number;
  readonly bytes: Uint8Array;
  /** Bytes when unpacked. */
  readonly size: number;
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
          crc: this.#view.getUint32(at + 16, true),
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
    this.#countUnpacked(name, entry);
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

  /** Bytes of a part piece by piece as they are unpacked; nothing when there is none. */
  *pieces(path: string): Generator<Uint8Array, void, undefined> {
    const name = this.spelled(path);
    const entry = this.#entries.get(name);
    if (!entry) return;
    const packed = this.#packed(name, entry);
    if (entry.method === STORED) {
      yield packed;
      return;
    }
    this.#countUnpacked(name, entry);
    let ready: Uint8Array[] = [];
    let size = 0;
    const inflate = new Inflate((piece) => ready.push(piece));
    for (let at = 0; at < packed.length; at += PIECE) {
      try {
        inflate.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
      } catch {
        throw new FileError('damaged', name);
      }
      for (const piece of ready) {
        size += piece.length;
        if (size > entry.unpacked) throw new FileError('damaged', name);
        yield piece;
      }
      ready = [];
    }
    if (size !== entry.unpacked) throw new FileError('damaged', name);
  }

  /** A part as it lies in the file; undefined when there is none. */
  packed(path: string): PackedPart | undefined {
    const name = this.spelled(path);
    const entry = this.#entries.get(name);
    if (!entry) return undefined;
    const { method, crc, unpacked: size } = entry;
    return { method, crc, size, bytes: this.#packed(name, entry) };
  }

  #countUnpacked(name: string, { method, unpacked }: Entry): void {
    if (method !== DEFLATED) throw new FileError('damaged', name);
    this.#unpacked += unpacked;
    if (this.#unpacked > this.limits.totalBytes * 2) throw new FileError('tooLarge', name);
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
    const name = this.spelled(path);
    if ((this.#entries.get(name)?.unpacked ?? 0) > TEXT_BYTES) throw new FileError('tooLarge', name);
    const bytes = this.bytes(path);
    return bytes && decodeText(bytes);
  }

  /** The text of a part piece by piece; nothing when there is none. */
  *texts(path: string): Generator<string, void, undefined> {
    let decoder: TextDecoder | undefined;
    for (const piece of this.pieces(path)) {
      decoder ??= new TextDecoder(encodingOf(piece));
      yield decoder.decode(piece, { stream: true });
    }
    const end = decoder?.decode() ?? '';
    if (end !== '') yield end;
  }

  /** A part as a tree. @throws FileError */
  xml(path: string): XmlElement | undefined {
    const text = this.text(path);
    return text === undefined ? undefined : parseXml(text, path);
  }
}

function decodeText(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

/** The encoding the first bytes of a text tell of. */
function encodingOf([first = 0, second = 0]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
