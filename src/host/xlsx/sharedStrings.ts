import { FileError } from './errors';
import { decodeEntities, unescapeText } from './xml';

const ITEM = /<(?:\w+:)?si(?:\s[^>]*)?(?:\/>|>([^]*?)<\/(?:\w+:)?si>)/g;
const PHONETIC = /<(?:\w+:)?rPh[\s>][^]*?<\/(?:\w+:)?rPh>/g;
const TEXT = /<(?:\w+:)?t(?:\s[^>]*)?>([^<]*)<\/(?:\w+:)?t>/g;

/** The texts of an `<si>` or `<is>` put together; phonetic readings are left out. */
export function textOf(inner: string): string {
  const body = inner.includes('rPh') ? inner.replaceAll(PHONETIC, '') : inner;
  let out = '';
  for (const match of body.matchAll(TEXT)) out += match[1] ?? '';
  return unescapeText(decodeEntities(out));
}

/** The shared texts of a workbook. */
export interface SharedStrings {
  texts: string[];
  /** Markup of those with formats inside, by number. */
  rich: Map<number, string>;
}

/** Whether the inside of an `<si>` or `<is>` has runs of formatted text. */
export function isRich(inner: string): boolean {
  return /<(?:\w+:)?r[\s>]/.test(inner);
}

export function readSharedStrings(xml: string | undefined): SharedStrings {
  const strings: SharedStrings = { texts: [], rich: new Map() };
  if (xml === undefined) return strings;
  if (xml.includes('<!DOCTYPE')) throw new FileError('entities', 'sharedStrings');
  for (const match of xml.matchAll(ITEM)) {
    const inner = match[1] ?? '';
    if (isRich(inner)) strings.rich.set(strings.texts.length, inner);
    strings.texts.push(textOf(inner));
  }
  return strings;
}
