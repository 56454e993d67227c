import { honorifics, surnames } from '../books';
import { places } from '../standards';
import { parseCompanyName } from '../text';

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
