import { chineseNumber } from './numerals';
import { halfWidth, tidy } from './clean';
import { isPlaceholder } from './placeholders';
import { asTyped, cleaned, doubtful } from './reading';
import type { Reading } from './reading';

const multipliers: readonly (readonly [RegExp, number])[] = [
  [/^(?:万亿|兆)$/u, 1e12],
  [/^(?:亿|億|e)$/u, 1e8],
  [/^千万$/u, 1e7],
  [/^(?:百万|m|mn|million)$/u, 1e6],
  [/^十万$/u, 1e5],
  [/^(?:万|萬|w)$/u, 1e4],
  [/^(?:千|k|仟)$/u, 1e3],
  [/^百$/u, 100],
];
const multiplierWords = '万亿|千万|百万|十万|兆|亿|億|万|萬|千|仟|百|million|mn|[wkm]';

const yuanBefore = /^(?:人民币|rmb|cny|¥|元)[:：]?\s*/u;
const yuanAfter = /(?:\s*(?:人民币|rmb|cny|元|块钱|块|圆))*(?:整|正)?$/u;
const foreign =
  /[$€£₩₽฿]|usd|hkd|eur|gbp|jpy|twd|mop|sgd|aud|cad|美元|美金|欧元|英镑|日元|港币|港元|台币|韩元|澳元|加元|卢布/u;
const vagueWords =
  /^(?:约|大约|近|大概|超|超过|至少|不低于|不少于|不超过|最多|小于|大于|>|<|≥|≤|~|≈)+|(?:左右|上下|以上|以下|以内|多|余|起|\+|\(?(?:不含税|含税|未税)\)?|\/(?:年|月|次|单|人))+$/u;

const grouped = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u;
const plainNumber = /^(?:\d+(?:\.\d*)?|\.\d+)$/u;

/** Decimal product without the binary noise of the factors (6.44 × 10,000 is 64,400). */
function times(value: number, factor: number): number {
  return Number((value * factor).toPrecision(15));
}

function multiplierOf(word: string): number | undefined {
  return multipliers.find(([pattern]) => pattern.test(word))?.[1];
}

/** The magnitude of an unsigned number text with an optional Chinese unit; `sure` is false where digits are grouped oddly. */
function magnitude(text: string): { value: number; sure: boolean } | undefined {
  const compact = text
    .replace(/(?<=\d)[\s'’_](?=\d{3}(?!\d))/gu, '')
    .replace(/\s+(?=[万亿千百])|(?<=[万亿千百])\s+/gu, '');
  // 1.2E+05 may have lost its last digits on the way.
  if (/^\d(?:\.\d+)?e\+?\d{1,2}$/u.test(compact)) return { value: Number(compact), sure: false };
  const compound = new RegExp(
    `^([\\d.,]+)(${multiplierWords})?(?:零?([\\d.]+)(${multiplierWords})?)?$`,
    'u',
  ).exec(compact);
  if (compound) {
    const [, head = '', unit, tail, tailUnit] = compound;
    const number = digitsOf(head);
    if (number === undefined) return undefined;
    const factor = unit === undefined ? 1 : multiplierOf(unit);
    if (factor === undefined) return undefined;
    const value = times(number.value, factor);
    if (tail === undefined) return { value, sure: number.sure };
    const rest = digitsOf(tail);
    const restFactor = tailUnit === undefined ? 1 : multiplierOf(tailUnit);
    if (rest === undefined || restFactor === undefined || restFactor >= factor) return undefined;
    // 1万2 is said for 12,000 and typed for 10,002.
    const spoken = tailUnit === undefined && rest.value < 10 && factor >= 1e3;
    return { value: value + times(rest.value, spoken ? factor / 10 : restFactor), sure: !spoken };
  }
  // 万 alone is a unit, 百万 and 千万 alone an order of magnitude.
  if (/^[百千万亿佰仟萬億]$/u.test(compact)) return undefined;
  const spelled = chineseNumber(compact);
  if (spelled !== undefined && /^[百千佰仟]/u.test(compact)) return { value: spelled, sure: false };
  return spelled === undefined ? undefined : { value: spelled, sure: true };
}

function digitsOf(text: string): { value: number; sure: boolean } | undefined {
  if (plainNumber.test(text)) return { value: Number(text), sure: true };
  if (grouped.test(text)) return { value: Number(text.replaceAll(',', '')), sure: true };
  // Fourfold groups are the Chinese ones; anything else with a comma may as well be a decimal comma.
  if (/^\d{1,4}(?:,\d{4})+(?:\.\d+)?$/u.test(text))
    return { value: Number(text.replaceAll(',', '')), sure: false };
  if (/^\d+,\d{1,2}$/u.test(text)) return { value: Number(text.replace(',', '.')), sure: false };
  if (/^\d{1,3}(?:\.\d{3})+,\d{1,2}$/u.test(text)) {
    return { value: Number(text.replaceAll('.', '').replace(',', '.')), sure: false };
  }
  return undefined;
}

/**
 * An amount of money in yuan from its text: 12.5万, ￥1,200.00, 1.2亿, （1,000） for −1,000, 3千元, 6.1k, 壹万贰仟元整,
 * full-width digits. Estimates and spans (约5万, 10万以上, 5-8万) and foreign currency are doubtful.
 */
export function readAmount(text: string): Reading<number> {
  const typed = text;
  let rest = tidy(halfWidth(text))
    .toLowerCase()
    .replace(/[,，](?=\d)/gu, ',')
    .replace(/^['"“‘]+|["”’]+$/gu, '');
  if (rest === '' || isPlaceholder(rest)) return doubtful('placeholder');
  if (foreign.test(rest)) return doubtful('currency');
  let sign = 1;
  const bracketed = /^[(（]\s*(.+?)\s*[)）]$/u.exec(rest);
  if (bracketed?.[1] !== undefined && /\d/u.test(bracketed[1])) {
    sign = -1;
    rest = bracketed[1];
  }
  const strip = () => {
    const signed = /^([-−–—+﹣])\s*(.+)$/u.exec(rest) ?? /^(.+?)\s*([-−–—])$/u.exec(rest);
    if (signed) {
      const [, first = '', second = ''] = signed;
      const [mark, body] = /^[-−–—+﹣]$/u.test(first) ? [first, second] : [second, first];
      if (mark !== '+') sign = -sign;
      rest = body;
    }
  };
  strip();
  rest = rest.replace(yuanBefore, '');
  if (sign === 1) strip();
  const vague = vagueWords.test(rest);
  rest = rest
    .replace(vagueWords, '')
    .trim()
    .replace(vagueWords, '')
    .replace(yuanAfter, '')
    .replace(vagueWords, '')
    .trim();
  const found = magnitude(rest);
  if (found === undefined) {
    return /\d.*[-~至到—–]+.*\d/u.test(rest) ? doubtful('vague') : doubtful('unknown');
  }
  const value = sign * found.value;
  if (vague) return doubtful('vague', value);
  if (!found.sure) return doubtful('ambiguous', value);
  return String(value) === typed ? asTyped(value) : cleaned(value);
}

/**
 * A share from its text: 85%, 85.5 ％, 5‰, 百分之八十, 八成五, or a bare fraction between 0 and 1. A bare number above 1
 * up to 100 (85 for 85 %) is doubtful with the hundredth suggested.
 */
export function readPercent(text: string): Reading<number> {
  const rest = tidy(halfWidth(text)).replace(/\s+/gu, '');
  if (rest === '' || isPlaceholder(rest)) return doubtful('placeholder');
  const marked = /^([-+]?[\d.,]+)([%‰])$/u.exec(rest);
  if (marked) {
    const number = Number((marked[1] ?? '').replaceAll(',', ''));
    if (Number.isFinite(number)) return cleaned(times(number, marked[2] === '‰' ? 1e-3 : 1e-2));
  }
  const said = /^(百|千|万)分之(.+)$/u.exec(rest);
  if (said) {
    const number = digitsOf(said[2] ?? '')?.value ?? chineseNumber(said[2] ?? '');
    const factor = { 百: 1e-2, 千: 1e-3, 万: 1e-4 }[said[1] ?? ''] ?? 1e-2;
    if (number !== undefined) return cleaned(times(number, factor));
  }
  const tenths = /^([\d.]+|[一二三四五六七八九十])成(半|[一二三四五六七八九\d])?$/u.exec(rest);
  if (tenths) {
    const whole = Number(tenths[1]) || (chineseNumber(tenths[1] ?? '') ?? 0);
    const half =
      tenths[2] === '半'
        ? 5
        : tenths[2] === undefined
          ? 0
          : Number(tenths[2]) || (chineseNumber(tenths[2]) ?? 0);
    return cleaned(times(whole * 10 + half, 1e-2));
  }
  const bare = Number(rest);
  if (rest === '' || !Number.isFinite(bare)) return doubtful('unknown');
  if (bare >= 0 && bare <= 1) return String(bare) === text ? asTyped(bare) : cleaned(bare);
  return bare > 1 && bare <= 100 ? doubtful('ambiguous', times(bare, 1e-2)) : doubtful('impossible');
}

/**
 * A count or measure from its text, with one of the given unit words after it at most: 42岁, 3 台, 十二个, １５.
 * Estimates (约30) and spans are doubtful; a percentage is read as the share it is.
 */
export function readQuantity(text: string, units: readonly string[] = []): Reading<number> {
  const rest = tidy(halfWidth(text)).toLowerCase();
  if (rest === '' || isPlaceholder(rest)) return doubtful('placeholder');
  if (/[%‰]$/u.test(rest)) return readPercent(rest);
  const unit = units.find((word) => rest.endsWith(word.toLowerCase()));
  const bare = unit === undefined ? rest : rest.slice(0, rest.length - unit.length).trim();
  const vague = vagueWords.test(bare);
  const number = bare.replace(vagueWords, '').trim();
  const negative = /^[-−]/u.test(number);
  const found = magnitude(number.replace(/^[-−+]/u, ''));
  if (found === undefined)
    return /\d[^\d]*[-~至到—–][^\d]*\d/u.test(bare) ? doubtful('vague') : doubtful('unknown');
  const value = negative ? -found.value : found.value;
  if (vague) return doubtful('vague', value);
  if (!found.sure) return doubtful('ambiguous', value);
  return String(value) === text ? asTyped(value) : cleaned(value);
}
