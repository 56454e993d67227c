import { asTyped, cleaned, doubtful, halfWidth, isPlaceholder, tidy } from '../text';
import type { Reading } from '../text';

export type PhoneKind = 'mobile' | 'landline' | 'service' | 'short' | 'foreign';

/** A telephone number. `text` is the canonical writing: 13812345678, 0512-61234567, 0512-61234567转801, 400-820-8820. */
export interface Phone {
  readonly text: string;
  readonly kind: PhoneKind;
  /** Digits without separators, area code included and extension left out: what two numbers are compared by. */
  readonly key: string;
}

const mobile = /^1[3-9]\d{9}$/u;
const landline = /^(0(?:10|2[0-5789]))([2-8]\d{7})$|^(0[3-9]\d{2})([2-8]\d{6,7})$/u;
const noArea = /^[2-8]\d{6,7}$/u;
const service = /^([48]00)(\d{3})(\d{4})$/u;
const short = /^(?:9[56]\d{3,6}|1[0-2]\d{3}|12[0-9]{3})$/u;
const extension =
  /[\s,，(]*(?:转|分机号?|内线|ext\.?|extension|x|#|-(?=\d{1,4}$))[\s.:：]*(\d{1,6})\)?\s*$/iu;
const label =
  /^(?:(?:联系|办公|公司|固定|移动|手机|工作)?(?:电话|手机|座机|固话|号码|号)|tel|phone|mobile|mob|t|m|p)\s*[:：.]?\s*/iu;

/** Numbers typed to get past a form: one digit throughout, a run of digits, well-known examples. */
function isFake(digits: string): boolean {
  if (/^(\d)\1+$/u.test(digits) || /^1?(\d)\1{7,}$/u.test(digits) || /^1[3-9](\d)\1{8}$/u.test(digits))
    return true;
  if ('01234567890123456789'.includes(digits) || '98765432109876543210'.includes(digits)) return true;
  return fakes.has(digits) || /^1[3-9]\d(?:00001234|12345678|01234567|88888888|00000000)$/u.test(digits);
}
const fakes = new Set([
  '13800138000',
  '13800000000',
  '13912345678',
  '13812345678',
  '13888888888',
  '13000000000',
  '12345678901',
  '18888888888',
  '15888888888',
]);

const phone = (kind: PhoneKind, text: string, key: string): Phone => ({ kind, text, key });

function numberOf(digits: string, tail: string): Phone | undefined {
  if (mobile.test(digits)) return phone('mobile', digits + tail, digits);
  const fixed = landline.exec(digits);
  if (fixed)
    return phone('landline', `${fixed[1] ?? fixed[3] ?? ''}-${fixed[2] ?? fixed[4] ?? ''}${tail}`, digits);
  const toll = service.exec(digits);
  if (toll) return phone('service', `${toll[1] ?? ''}-${toll[2] ?? ''}-${toll[3] ?? ''}${tail}`, digits);
  return short.test(digits) ? phone('short', digits, digits) : undefined;
}

/** Digits with the country prefix of mainland China cut off. */
function withoutCountry(digits: string, plus: boolean): string {
  const bare = digits.replace(/^(?:00)?86(?=0?\d{9,11}$)/u, '');
  if (bare === digits) return digits;
  if (mobile.test(bare) || service.test(bare)) return bare;
  const restored = bare.startsWith('0') ? bare : `0${bare}`;
  if (landline.test(restored)) return restored;
  return plus || digits.startsWith('0086') ? bare : digits;
}

/**
 * Reads one telephone number of mainland China. Certain: mobile, landline with area code, 400 and 800 numbers, short
 * service numbers, with separators, country prefix, extension and full-width digits or without. Doubtful: a landline
 * whose area code lost its 0 (restored as suggestion), one without area code (`incomplete`), placeholders and made-up
 * numbers (`placeholder`, `fake`), a wrong number of digits (`length`), scientific notation (`damaged`), numbers of
 * other countries (`unknown`).
 */
export function readPhone(text: string): Reading<Phone> {
  if (mobile.test(text)) return isFake(text) ? doubtful('fake') : asTyped(phone('mobile', text, text));
  // A number cell that went through another program may come as 13812345679.0.
  const folded = tidy(halfWidth(text))
    .replace(label, '')
    .replace(/^(\d{7,12})\.0+$/u, '$1');
  if (folded === '' || isPlaceholder(folded)) return doubtful('placeholder');
  if (/^\d(?:\.\d+)?e\+?\d+$/iu.test(folded)) return scientific(folded);
  const formula = /^=\s*[+-]?(.+)$/u.exec(folded);
  const unmarked = (formula?.[1] ?? folded).replace(
    /[（(](?:电话|手机|座机|办公|微信同号|同微信|微信)[)）]$/u,
    '',
  );
  const found =
    /\d-\d{7,8}-\d{1,6}$/u.test(unmarked) || !/^[\d\s]+-\d{1,4}$/u.test(unmarked)
      ? extensionOf(unmarked)
      : null;
  const tail = found === null ? '' : `转${found.number}`;
  const body = found === null ? unmarked : found.body;
  if (!/^[+\d\s().（）/·\-–—_*]+$/u.test(body))
    return misread(body) ?? doubtful(/[A-Za-z\p{Script=Han}*]/u.test(body) ? 'format' : 'unknown');
  const raw = body.replace(/\D/gu, '');
  if (raw === '') return doubtful('unknown');
  const plus = /^\s*[(（]?\s*\+/u.test(body) && formula === null;
  if (plus && !raw.startsWith('86')) return doubtful('unknown');
  const digits = withoutCountry(raw, plus);
  if (isFake(digits)) return doubtful('fake');
  const known = numberOf(digits, tail);
  if (known !== undefined) return known.text === text ? asTyped(known) : cleaned(known);
  if (plus || raw.startsWith('00'))
    return raw.startsWith('86') || raw.startsWith('0086') ? doubtful('length') : doubtful('unknown');
  const restored = numberOf(`0${digits}`, tail);
  if (restored !== undefined && restored.kind === 'landline') return doubtful('incomplete', restored);
  if (mobile.test(digits.slice(1)) && digits.startsWith('0'))
    return cleaned(phone('mobile', digits.slice(1) + tail, digits.slice(1)));
  if (noArea.test(digits)) return doubtful('incomplete');
  return doubtful('length');
}

/** Letters typed or scanned for digits (138OO12345l); the number is suggested when it then is one. */
function misread(text: string): Reading<Phone> | undefined {
  if (!/^[\dOoIl|\s+-]+$/u.test(text)) return undefined;
  const digits = text.replace(/[Oo]/gu, '0').replace(/[Il|]/gu, '1').replace(/\D/gu, '');
  const meant = isFake(digits) ? undefined : numberOf(digits, '');
  return meant === undefined ? undefined : doubtful('typo', meant);
}

function extensionOf(text: string): { body: string; number: string } | null {
  const found = extension.exec(text);
  if (!found) return null;
  const body = text.slice(0, found.index);
  const digits = body.replace(/\D/gu, '');
  return digits.length >= 7 && (found[0].includes('-') ? digits.length >= 10 && !mobile.test(digits) : true)
    ? { body, number: found[1] ?? '' }
    : null;
}

/** 1.38E+10 has lost its digits; 1.8581435543E+10 has not. */
function scientific(text: string): Reading<Phone> {
  const digits = text.replace(/e.*$/iu, '').replace('.', '');
  const number = Number(text);
  const known = digits.length >= 10 ? numberOf(String(number), '') : undefined;
  return known === undefined ? doubtful('damaged') : cleaned(known);
}

/** Whether a text is a telephone number or certainly means one. */
export function isPhone(text: string): boolean {
  return readPhone(text).value !== null;
}
