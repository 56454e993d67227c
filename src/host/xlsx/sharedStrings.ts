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

/** The shared texts of a workbook in order. */
export function readSharedStrings(xml: string | undefined): string[] {
  if (xml === undefined) return [];
  const strings: string[] = [];
  for (const match of xml.matchAll(ITEM)) strings.push(textOf(match[1] ?? ''));
  return strings;
}
