import { honorifics, surnames } from '../books';
import { places } from '../standards';
import { parseCompanyName, simplified } from '../text';

/** Mail services whose names say nothing of who uses them. */
const mailServices: ReadonlySet<string> = new Set(
  'qq 163 126 139 189 foxmail sina sohu gmail googlemail outlook hotmail live msn yahoo icloud me aliyun tom 21cn wo example vip com'.split(
    ' ',
  ),
);

/** What people call a company in running text: its 字号 without place, trade and form. Empty for none. */
export function shortCompanyName(name: string): string {
  const { brand } = parseCompanyName(name, places());
  return brand.length >= 2 ? brand : '';
}

/** A Chinese name of three or four characters without its surname (伟明 of 张伟明); empty for none. */
export function givenName(name: string): string {
  // 张经理 is called by an office that many hold.
  if (!/^\p{Script=Han}{3,4}$/u.test(name) || honorifics.test(name)) return '';
  for (const length of [2, 1]) {
    const given = name.slice(length);
    if (given.length === 2 && surnames.has(name.slice(0, length))) return given;
  }
  return '';
}

/** Whoever a cell names: 张伟明、李静, 欧阳若晴（行政）, 刘德华 13900004444, Bob Smith / Ann Lee. */
export function personNames(cell: string): readonly string[] {
  const people = simplified(cell)
    .replace(/[（(【[].*?(?:[）)】\]]|$)/gu, ' ')
    .replace(/[\p{N}+@＠][^\p{Script=Han}]*/gu, ' ')
    .split(/[、，,;；/／&＆+＋\n]|\s+(?=\p{Script=Han})|(?<=\p{Script=Han})\s+/u)
    .map((name) => name.trim());
  return people.filter((name) => name !== cell && isName(name));
}

/** A whole name, Chinese with its surname; not what else stands beside it (经理, 行政). */
function isName(word: string): boolean {
  if (/^\p{Script=Han}{2,4}$/u.test(word))
    return surnames.has(word.slice(0, 1)) || surnames.has(word.slice(0, 2));
  return /^\p{Script=Latin}{2,}[\s.]+\p{Script=Latin}{2,}/u.test(word);
}

/** The family name of somebody written in Latin letters (Smith of Bob Smith); empty where it would be in many words. */
export function familyName(name: string): string {
  return /^\p{Script=Latin}[\p{Script=Latin}.'’ -]*[\s.](\p{Script=Latin}{4,})$/u.exec(name)?.[1] ?? '';
}

/** What of an address is enough to find the house: the end of a street's name with its number. */
export function houseNumbers(address: string): readonly string[] {
  return Array.from(address.matchAll(/\p{Script=Han}{3}[\d０-９]+/gu), ([found]) => found);
}

/** What of a mail address names its owner, and what their organisation. */
export function mailParts(address: string): { readonly owner: string; readonly organisation: string } {
  const [owner = '', domain = ''] = address.split('@');
  const labels = domain.toLowerCase().split('.');
  const organisation = labels.find((label) => label.length >= 3 && !mailServices.has(label)) ?? '';
  return { owner: owner.length >= 2 ? owner : '', organisation };
}

/** What of a web address names its owner (mingda of www.mingda.com.cn). */
export function siteName(address: string): string {
  const host = address.replace(/^[a-z]+:\/\//iu, '').split(/[/:?#]/u)[0] ?? '';
  const labels = host.toLowerCase().split('.');
  return labels.find((label) => label.length >= 3 && label !== 'www' && !mailServices.has(label)) ?? '';
}
