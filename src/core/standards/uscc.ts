import { asTyped, cleaned, doubtful, foldForMatching, isPlaceholder } from '../text';
import type { Reading } from '../text';
import { usccTypes } from './data/usccTypes';

/** GB 32100-2015: the 31 characters of positions 9 to 18, value = index; I, O, S, V and Z are never used. */
const characters = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const shape = /^[0-9ANY][0-9]\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/u;

/** Letters the code never has and what they were read or typed for. */
const misreadings: Readonly<Record<string, string>> = { I: '1', O: '0', S: '5', Z: '2', V: 'U' };

/** Value of every character by its code, −1 for those outside the set. */
const valueOfCode = Int8Array.from({ length: 128 }, (_, code) =>
  characters.indexOf(String.fromCharCode(code)),
);

/** The weighted sum of the first seventeen characters; negative when one is outside the set. */
function weightedSum(code: string): number {
  let sum = 0;
  for (let index = 0; index < 17; index += 1) {
    const value = valueOfCode[code.charCodeAt(index)] ?? -1;
    if (value < 0) return -1;
    sum += value * (weights[index] ?? 0);
  }
  return sum;
}

const checkOf = (sum: number) => characters[(31 - (sum % 31)) % 31];

/** The eighteenth character that goes with the first seventeen (GB 32100-2015); `undefined` when one is outside the set. */
function usccCheckCharacter(first17: string): string | undefined {
  const sum = weightedSum(first17);
  return sum < 0 ? undefined : checkOf(sum);
}

/** The ninth character of an organisation code that goes with the first eight (GB 11714-1997). */
function organisationCheckCharacter(first8: string): string | undefined {
  let sum = 0;
  for (const [index, weight] of [3, 7, 9, 10, 5, 8, 4, 2].entries()) {
    const value = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'.indexOf(first8[index] ?? ' ');
    if (value < 0) return undefined;
    sum += value * weight;
  }
  const check = 11 - (sum % 11);
  return check === 10 ? 'X' : check === 11 ? '0' : String(check);
}

/** What is right and wrong about a code of eighteen clean characters. */
export interface UsccChecks {
  readonly format: boolean;
  /** The first two characters name a registration authority and type. */
  readonly type: boolean;
  readonly check: boolean;
  /** The organisation code inside (positions 9 to 17) has its own check character right; wrong ones exist, so it is a warning only. */
  readonly organisation: boolean;
}

export function usccChecks(code: string): UsccChecks {
  const format = shape.test(code);
  return {
    format,
    type: format && code.slice(0, 2) in usccTypes,
    check: format && usccCheckCharacter(code.slice(0, 17)) === code[17],
    organisation: format && organisationCheckCharacter(code.slice(8, 16)) === code[16],
  };
}

/** Upper case, half-width, without what it is called in front (税号：) and spaces, hyphens and dots in between. */
export function cleanCode(text: string): string {
  return foldForMatching(text)
    .toUpperCase()
    .replace(/^[^:]{1,20}:\s*(?=[0-9A-Z])/u, '')
    .replace(/[-‐–—_.·'"`,，、]/gu, '');
}

const isGood = (code: string) => {
  const { type, check } = usccChecks(code);
  return type && check;
};

/** Whether a text is a valid 统一社会信用代码 as it stands (cleaning not counted): format, first two characters, check character. */
export function isUscc(text: string): boolean {
  return isGood(text);
}

/**
 * Reads a 统一社会信用代码. Certain when the cleaned code passes format, first two characters and check character; a code
 * whose inner organisation code fails its own check is certain with complaint `partly`. Doubtful: misread letters
 * (the code with I, O, S, Z put right is suggested when both checks then pass), wrong length, wrong check character,
 * digits rounded away by a number cell (`damaged`), an older number (15-digit 注册号 or 税号, 9-character 组织机构代码: `retired`).
 */
export function readUscc(text: string): Reading<string> {
  if (shape.test(text) && isGood(text) && usccChecks(text).organisation) return asTyped(text);
  if (isPlaceholder(text)) return doubtful('placeholder');
  const code = cleanCode(text);
  if (/^\d(?:\d*\.)?\d*E\+?\d+$/iu.test(foldForMatching(text))) return doubtful('damaged');
  const { type, check, organisation } = usccChecks(code);
  if (type && check) {
    if (!organisation)
      return code === text ? { ...asTyped(code), complaint: 'partly' } : cleaned(code, 'partly');
    return code === text ? asTyped(code) : cleaned(code);
  }
  if (code.length !== 18)
    return isOlderNumber(code)
      ? doubtful('retired')
      : doubtful(/^[0-9A-Z]+$/u.test(code) ? 'length' : 'format');
  const repaired = repairedMisreadings(code);
  if (repaired.length > 0)
    return doubtful(
      'typo',
      repaired.length === 1 ? repaired[0] : null,
      repaired.length === 1 ? [] : repaired,
    );
  if (/^\d{15}000$/u.test(code)) return doubtful('damaged');
  const { format } = usccChecks(code);
  if (!format) return doubtful('format');
  const swapped = swappedNeighbours(code);
  return doubtful(type ? 'check' : 'format', null, swapped);
}

/** Codes that pass all checks once the letters that cannot be are replaced by what they are misread for. */
function repairedMisreadings(code: string): string[] {
  if (!/[IOSZV]/u.test(code) && !/[A-Z]/u.test(code.slice(2, 8))) return [];
  const repaired = Array.from(code, (character, index) =>
    index >= 2 && index < 8
      ? (misreadings[character] ?? { B: '8', D: '0', Q: '0', L: '1' }[character] ?? character)
      : (misreadings[character] ?? character),
  ).join('');
  if (repaired === code || !isGood(repaired)) return [];
  return usccChecks(repaired).organisation ? [repaired] : [];
}

/** Codes that pass all checks once two neighbours change places. */
function swappedNeighbours(code: string): string[] {
  const found: string[] = [];
  const sum = weightedSum(code);
  for (let index = 0; index < 17; index += 1) {
    // Most swaps are ruled out by how far they move the sum alone.
    if (index < 16 && sum >= 0) {
      const [first, second] = [index, index + 1].map((at) => valueOfCode[code.charCodeAt(at)] ?? 0);
      const moved = ((second ?? 0) - (first ?? 0)) * ((weights[index] ?? 0) - (weights[index + 1] ?? 0));
      if (checkOf((((sum + moved) % 31) + 31) % 31) !== code[17]) continue;
    }
    const swapped = `${code.slice(0, index)}${code[index + 1] ?? ''}${code[index] ?? ''}${code.slice(index + 2)}`;
    if (swapped !== code && isGood(swapped) && usccChecks(swapped).organisation) found.push(swapped);
  }
  return found;
}

/** A code from before 2015: 组织机构代码, 工商注册号 (ISO 7064 MOD 11,10) or 税务登记号 (division code and organisation code). */
export function isOlderNumber(code: string): boolean {
  if (/^[0-9A-Z]{8}[0-9X]$/u.test(code)) return organisationCheckCharacter(code.slice(0, 8)) === code[8];
  if (/^\d{15}$/u.test(code) && mod11Check(code)) return true;
  return /^\d{6}[0-9A-Z]{8}[0-9X]$/u.test(code) && organisationCheckCharacter(code.slice(6, 14)) === code[14];
}

/** ISO 7064 MOD 11,10 over all digits, the last being the check digit. */
function mod11Check(digits: string): boolean {
  let product = 10;
  for (const digit of digits.slice(0, -1)) {
    const sum = (product + Number(digit)) % 10;
    product = ((sum === 0 ? 10 : sum) * 2) % 11;
  }
  return (product + Number(digits.at(-1))) % 10 === 1;
}

/** Positions 9 to 17, the organisation code that also stands in older numbers; `undefined` for anything but a valid code or older number. */
export function organisationCodeOf(text: string): string | undefined {
  const code = cleanCode(text);
  if (isGood(code)) return code.slice(8, 17);
  if (!isOlderNumber(code)) return undefined;
  if (code.length === 9) return code;
  return organisationCheckCharacter(code.slice(6, 14)) === code[14] ? code.slice(6) : undefined;
}
