import { FileError } from './errors';

/** An XML element. Comments, processing instructions and text between elements are left out. */
export interface XmlElement {
  /** With prefix, as written. */
  name: string;
  /** Name without prefix. */
  local: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  /** Text directly inside, entities resolved. */
  text: string;
}

const DEPTH_LIMIT = 256;
const [HASH, AMPERSAND, LESS, GREATER, UNDERSCORE] = [0x23, 0x26, 0x3c, 0x3e, 0x5f];
const NAMED = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);
const NUMBERED = /^#(?:x([0-9A-Fa-f]{1,6})|([0-9]{1,7}))$/;

/** Text with the five named and all numbered entities resolved; nothing else is known. */
export function decodeEntities(text: string): string {
  let at = text.indexOf('&');
  if (at < 0) return text;
  // By hand: some programs write every Chinese character as an entity.
  let out = '';
  let done = 0;
  while (at >= 0) {
    const end = text.indexOf(';', at);
    if (end < 0) break;
    const character = entity(text, at + 1, end);
    if (character !== undefined) {
      out += text.slice(done, at) + character;
      done = end + 1;
    }
    at = text.indexOf('&', character === undefined ? at + 1 : done);
  }
  return out + text.slice(done);
}

/** What the entity between `&` and `;` stands for; undefined when it is none. */
function entity(text: string, start: number, end: number): string | undefined {
  if (end - start > 8) return undefined;
  if (text.charCodeAt(start) !== HASH) return NAMED.get(text.slice(start, end));
  const match = NUMBERED.exec(text.slice(start, end));
  if (!match) return undefined;
  const code = match[1] === undefined ? Number(match[2]) : Number.parseInt(match[1], 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

const ATTRIBUTE = /([^\s=/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Attributes of a tag's inside. */
export function readAttributes(source: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const match of source.matchAll(ATTRIBUTE)) {
    attributes[match[1] ?? ''] = decodeEntities(match[2] ?? match[3] ?? '');
  }
  return attributes;
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/**
 * Reads a small XML part into a tree.
 * @throws FileError entities for a document type, damaged for anything not well-formed
 */
export function parseXml(xml: string, part = ''): XmlElement {
  const root: XmlElement = { name: '', local: '', attributes: {}, children: [], text: '' };
  const open: XmlElement[] = [root];
  const tag =
    /<(?:!--[^]*?--|!\[CDATA\[([^]*?)\]\]|\?[^]*?\?|!DOCTYPE|(\/?)([^\s/>!?]+)((?:\s+[^\s=/>]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?))>?/g;
  let end = 0;
  for (let match = tag.exec(xml); match; match = tag.exec(xml)) {
    const current = open[open.length - 1];
    if (!current) throw new FileError('damaged', part);
    if (match.index > end) current.text += decodeEntities(xml.slice(end, match.index));
    end = tag.lastIndex;
    if (match[0].startsWith('<!DOCTYPE')) throw new FileError('entities', part);
    if (match[1] !== undefined) current.text += match[1];
    const name = match[3];
    if (name === undefined) continue;
    if (!match[0].endsWith('>')) throw new FileError('damaged', part);
    if (match[2] === '/') {
      if (open.length === 1 || current.name !== name) throw new FileError('damaged', part);
      open.pop();
      continue;
    }
    const element: XmlElement = {
      name,
      local: localName(name),
      attributes: readAttributes(match[4] ?? ''),
      children: [],
      text: '',
    };
    current.children.push(element);
    if (match[5] !== '/') open.push(element);
    if (open.length > DEPTH_LIMIT) throw new FileError('damaged', part);
  }
  const top = root.children[0];
  if (!top || open.length !== 1) throw new FileError('damaged', part);
  return top;
}

/** First child of a local name. */
export function child(element: XmlElement | undefined, local: string): XmlElement | undefined {
  return element?.children.find((item) => item.local === local);
}

/** All children of a local name. */
export function childrenOf(element: XmlElement | undefined, local: string): XmlElement[] {
  return element?.children.filter((item) => item.local === local) ?? [];
}

/** The first element of a local name, at any depth. */
export function descendant(element: XmlElement | undefined, local: string): XmlElement | undefined {
  for (const item of element?.children ?? []) {
    if (item.local === local) return item;
    const found = descendant(item, local);
    if (found) return found;
  }
  return undefined;
}

/** An attribute whatever its prefix: `r:id` is found as `id`. */
export function attribute(element: XmlElement | undefined, local: string): string | undefined {
  if (!element) return undefined;
  const plain = element.attributes[local];
  if (plain !== undefined) return plain;
  for (const [name, value] of Object.entries(element.attributes)) {
    if (localName(name) === local) return value;
  }
  return undefined;
}

/** An attribute as a truth value, `missing` when it is not there. */
/** An attribute that holds a text of users, with Excel's escapes resolved. */
export function excelAttribute(element: XmlElement | undefined, local: string): string | undefined {
  const text = attribute(element, local);
  return text === undefined ? undefined : unescapeText(text);
}

export function flag(element: XmlElement | undefined, local: string, missing = false): boolean {
  const value = attribute(element, local);
  return value === undefined ? missing : value === '1' || value === 'true' || value === 'on';
}

export function numeric(element: XmlElement | undefined, local: string): number | undefined {
  const value = attribute(element, local);
  if (value === undefined || value === '') return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}

/** What a workbook's XML cannot hold as it is, and its escape. */
const UNWRITABLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|_x[0-9A-Fa-f]{4}_|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Whether a text can stand in an element as it is: no character of it could need an escape or be lost. */
export function isPlainText(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isPlain =
      code > 0x20 &&
      code !== AMPERSAND &&
      code !== LESS &&
      code !== GREATER &&
      code !== UNDERSCORE &&
      (code < 0xd800 || (code > 0xdfff && code < 0xfffe));
    if (!isPlain) return false;
  }
  return true;
}

const escapeOf = (character: string) =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** A text with Excel's escapes for what XML cannot hold, and for what looks like one of them: `unescapeText` gives it back. */
export function excelText(text: string): string {
  return text.replaceAll(UNWRITABLE, (found) => (found.length > 1 ? `_x005F${found}` : escapeOf(found)));
}

/** A text for an element, with Excel's `_xHHHH_` escapes for characters XML does not allow. */
export function escapeText(text: string): string {
  let out = excelText(text);
  if (/[&<>\r]/.test(out)) {
    out = out
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('\r', '&#13;');
  }
  return out;
}

/** Resolves `_xHHHH_` escapes of Excel's texts. */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

/** A text for an attribute in double quotes. Texts of users go through `excelText` first; of others nothing illegal may get out. */
function escapeAttribute(text: string): string {
  return text
    .replaceAll(UNWRITABLE, (found) => (found.length > 1 ? found : escapeOf(found)))
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\r', '&#13;')
    .replaceAll('\t', '&#9;');
}

/** ` name="value"` for every value that is given; truth values as 1 and 0. */
export function attributesText(
  values: Readonly<Record<string, string | number | boolean | undefined>>,
): string {
  let out = '';
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) continue;
    const text = typeof value === 'boolean' ? (value ? '1' : '0') : String(value);
    out += ` ${name}="${escapeAttribute(text)}"`;
  }
  return out;
}

/** An element written out: for parts read, changed and written back. */
export function serialize(element: XmlElement): string {
  const attributes = attributesText(element.attributes);
  if (element.children.length === 0 && element.text === '') return `<${element.name}${attributes}/>`;
  const text = element.children.length === 0 ? escapePlain(element.text) : '';
  return `<${element.name}${attributes}>${text}${element.children.map(serialize).join('')}</${element.name}>`;
}

/** A text of a drawing: unlike those of cells it knows no escapes, so what looks like one stays as it is. */
export function drawingText(text: string): string {
  return escapePlain(text.replaceAll(UNWRITABLE, (found) => (found.length > 1 ? found : escapeOf(found))));
}

function escapePlain(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
