import { Zip, ZipDeflate } from 'fflate';
import type { ZipInputFile } from 'fflate';
import type { Package, PackedPart } from './package';
import { Relationships, readRelationships, relationshipsPath } from './relationships';
import { XML_HEAD, attribute, attributesText } from './xml';

/** Content of a part: whole, or piece by piece where it is large. */
export type Content = Uint8Array | string | Iterable<string>;

/** A packer from outside, such as the machine's own zlib. */
export interface Deflate {
  /**
   * Packs one piece of a part; `last` ends the stream. Raw deflate, each piece flushed to whole bytes, so that the
   * pieces joined are one stream.
   */
  readonly pack: (piece: Uint8Array, last: boolean) => Uint8Array<ArrayBuffer>;
  /** The CRC-32 of what came before and this piece. */
  readonly crc: (piece: Uint8Array, before: number) => number;
}

/** A part packed by a packer from outside. */
class DeflatedBy implements ZipInputFile {
  readonly compression = 8;
  crc = 0;
  size = 0;
  mtime?: Date;
  ondata?: NonNullable<ZipInputFile['ondata']>;

  constructor(
    readonly filename: string,
    private readonly deflate: Deflate,
  ) {}

  push(chunk: Uint8Array, last: boolean): void {
    this.size += chunk.length;
    this.crc = this.deflate.crc(chunk, this.crc);
    this.ondata?.(null, this.deflate.pack(chunk, last), last);
  }
}

/** A part taken over packed as it lies in the file. */
class Copied implements ZipInputFile {
  readonly compression: number;
  readonly crc: number;
  readonly size: number;
  mtime?: Date;
  ondata?: NonNullable<ZipInputFile['ondata']>;

  constructor(
    readonly filename: string,
    private readonly part: PackedPart,
  ) {
    this.compression = part.method;
    this.crc = part.crc;
    this.size = part.size;
  }

  send(): void {
    // The library's type asks for memory that is not shared between threads; a file's never is.
    this.ondata?.(null, this.part.bytes as Uint8Array<ArrayBuffer>, true);
  }
}

const TYPES_PART = '[Content_Types].xml';
const TYPES_NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/content-types';
/** Same bytes for the same workbook, whenever it is saved. */
const STAMP = new Date(1980, 0, 1, 0, 0, 0);
const CHUNK = 1 << 20;

/**
 * A package about to be written: the parts of a file, some of them replaced, and new ones. Parts
 * nothing leads to any more are left out.
 */
export class OutputPackage {
  readonly #parts = new Map<string, Content>();
  readonly #relationships = new Map<string, Relationships>();
  readonly #types = new Map<string, string>();
  readonly #defaults = new Map<string, string>([
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ['xml', 'application/xml'],
  ]);

  #last: { path: string; content: () => Content } | undefined;

  constructor(
    private readonly source?: Package,
    private readonly deflate?: Deflate,
  ) {
    for (const element of source?.xml(TYPES_PART)?.children ?? []) {
      const type = attribute(element, 'ContentType') ?? '';
      const extension = attribute(element, 'Extension');
      const part = attribute(element, 'PartName');
      if (extension !== undefined) this.#defaults.set(extension.toLowerCase(), type);
      if (part !== undefined) this.#types.set(part.replace(/^\//, ''), type);
    }
  }

  has(path: string): boolean {
    return this.#parts.has(path) || (this.source?.has(path) ?? false);
  }

  /** A path no part has: `xl/tables/table` and `.xml` give `xl/tables/table3.xml`. */
  freePath(start: string, end: string): string {
    for (let n = 1; ; n += 1) {
      const path = `${start}${String(n)}${end}`;
      if (!this.has(path)) return path;
    }
  }

  /** @param type content type; a part of the file keeps its own when left out */
  put(path: string, content: Content, type?: string): void {
    this.#parts.set(path, content);
    if (type !== undefined) this.#types.set(path, type);
  }

  /** A part whose text is asked for when all others are written. */
  putLast(path: string, content: () => Content, type: string): void {
    this.#last = { path, content };
    this.put(path, '', type);
  }

  setDefault(extension: string, type: string): void {
    if (!this.#defaults.has(extension)) this.#defaults.set(extension, type);
  }

  /** The relationships of a part, to read and to change; '' is the package itself. */
  relationships(part: string): Relationships {
    let found = this.#relationships.get(part);
    if (!found) {
      found = new Relationships(this.source ? readRelationships(this.source, part) : []);
      this.#relationships.set(part, found);
    }
    return found;
  }

  /** Parts that can be reached from the package. */
  #reachable(): string[] {
    const seen = new Set<string>();
    const open = [''];
    for (let part = open.pop(); part !== undefined; part = open.pop()) {
      for (const { target, external } of this.relationships(part).items) {
        const path = this.#parts.has(target) ? target : (this.source?.spelled(target) ?? target);
        if (external || seen.has(path) || !this.has(path)) continue;
        seen.add(path);
        open.push(path);
      }
    }
    return [...seen];
  }

  /** The zip file's bytes. */
  bytes(): Uint8Array {
    const chunks: Uint8Array[] = [];
    const zip = new Zip((error, chunk) => {
      if (error) throw error;
      chunks.push(chunk);
    });
    const add = (path: string, content: Content) => {
      const { deflate } = this;
      const entry = deflate ? new DeflatedBy(path, deflate) : new ZipDeflate(path, { level: 4 });
      entry.mtime = STAMP;
      zip.add(entry);
      pushContent(entry, content);
    };
    const copy = (path: string): boolean => {
      const part = this.source?.packed(path);
      if (!part) return false;
      const entry = new Copied(path, part);
      entry.mtime = STAMP;
      zip.add(entry);
      entry.send();
      return true;
    };
    const parts = this.#reachable();
    add(TYPES_PART, this.#typesText(parts));
    for (const part of ['', ...parts]) {
      const relationships = this.relationships(part);
      if (relationships.items.length === 0) continue;
      const path = relationshipsPath(part);
      if (relationships.changed || !copy(path)) add(path, relationships.text());
    }
    for (const part of parts) {
      if (part === this.#last?.path) continue;
      const content = this.#parts.get(part);
      if (content !== undefined) add(part, content);
      else copy(part);
    }
    if (this.#last) add(this.#last.path, this.#last.content());
    zip.end();
    return joined(chunks);
  }

  #typesText(parts: readonly string[]): string {
    const defaults = [...this.#defaults].map(
      ([Extension, ContentType]) => `<Default${attributesText({ Extension, ContentType })}/>`,
    );
    const overrides = parts.flatMap((part) => {
      const type = this.#types.get(part) ?? this.#types.get(this.source?.spelled(part) ?? part);
      if (type === undefined) return [];
      return [`<Override${attributesText({ PartName: `/${part}`, ContentType: type })}/>`];
    });
    return `${XML_HEAD}<Types xmlns="${TYPES_NAMESPACE}">${defaults.join('')}${overrides.join('')}</Types>`;
  }
}

function pushContent(entry: ZipDeflate | DeflatedBy, content: Content): void {
  if (content instanceof Uint8Array) {
    for (let at = 0; at < content.length; at += CHUNK) {
      entry.push(content.subarray(at, at + CHUNK), false);
    }
  } else {
    const encoder = new TextEncoder();
    for (const text of typeof content === 'string' ? [content] : content) {
      entry.push(encoder.encode(text), false);
    }
  }
  entry.push(new Uint8Array(0), true);
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    out.set(chunk, at);
    at += chunk.length;
  }
  return out;
}
