import { halfWidth, isPlaceholder, tidy } from '../text';
import type { Complaint } from '../text';
import { looksLikeEmail, readEmail } from './emails';
import { readPhone } from './phones';
import type { Phone } from './phones';

/** What a 联系方式 cell that mixes numbers and addresses holds. */
export interface ContactCell {
  /** Numbers read with certainty, in the order of the cell. */
  readonly phones: readonly Phone[];
  readonly emails: readonly string[];
  /** Parts that are not certain, with what is wrong and the likely value. */
  readonly doubts: readonly ContactDoubt[];
}

export interface ContactDoubt {
  readonly text: string;
  readonly kind: 'phone' | 'email';
  readonly complaint: Complaint;
  readonly suggestion?: string;
}

const separators =
  /[、，,;；|｜\n\r]+|\s*(?:或者?|和|及)\s*|(?<=[\d)）])\s*[/／]\s*(?=[\d(（+a-z])|(?<=[a-z])\s*[/／]\s*/giu;
const labels =
  /[（(]?(?:电话|手机|座机|固话|邮箱|电子邮件|微信同号|微信)[)）]?\s*[:：]?|(?<![a-z@.])(?:e-?mail|tel|qq)\s*[:：]|[（(](?:e-?mail|tel|qq)[)）]/giu;

/** What a cell has that holds more than one number: separators, an @, labels. */
const mixed = /[^\d+\-]/u;

function single(text: string): ContactCell {
  const reading = readPhone(text);
  if (reading.value !== null) return { phones: [reading.value], emails: [], doubts: [] };
  const { complaint = 'format', suggestion } = reading;
  const doubt: ContactDoubt = {
    text,
    kind: 'phone',
    complaint,
    ...(suggestion === undefined ? {} : { suggestion: suggestion.text }),
  };
  return { phones: [], emails: [], doubts: [doubt] };
}

/** A space parts two contacts unless both sides are digits of one number or it stands before an @. */
function splitOnSpaces(part: string): string[] {
  const email = /[^\s:：]+(?: ?@ ?)[^\s]+/u.exec(part);
  if (!email) return splitNumbers(part);
  const before = part.slice(0, email.index).trim();
  const after = part.slice(email.index + email[0].length).trim();
  return [...splitNumbers(before), email[0], ...(after === '' ? [] : splitOnSpaces(after))];
}

function splitNumbers(part: string): string[] {
  if (part === '') return [];
  if (readPhone(part).value !== null) return [part];
  const pieces = part.split(/\s+/u);
  return pieces.length > 1 && pieces.every((piece) => readPhone(piece).value !== null) ? pieces : [part];
}

/** The number a part stands for behind a landline: 0512-61234567、61234568 leaves out the area, 0512-61234567/68 the rest. */
function continued(before: Phone | undefined, part: string): string | undefined {
  if (before?.kind !== 'landline' || !/^\d{1,8}$/u.test(part)) return undefined;
  const [area = '', number = ''] = before.text.replace(/转.*$/u, '').split('-');
  if (part.length > number.length || (part.length < number.length && part.length > 4)) return undefined;
  return `${area}-${number.slice(0, number.length - part.length)}${part}`;
}

/**
 * Takes a mixed contact cell apart: "138…（电话）、x@y（邮箱）", "电话：…；邮箱：…", "138…/0512-…", "138… x@y".
 * A cell that holds nothing but a placeholder gives one doubt.
 */
export function readContactCell(text: string): ContactCell {
  if (!mixed.test(text)) return single(text);
  const phones: Phone[] = [];
  const emails: string[] = [];
  const doubts: ContactDoubt[] = [];
  const whole = tidy(halfWidth(text.replace(/[\r\n]+/gu, '、')));
  if (isPlaceholder(whole))
    return { phones, emails, doubts: [{ text: whole, kind: 'phone', complaint: 'placeholder' }] };
  const parts = whole
    .replace(labels, ' ')
    .split(separators)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .flatMap(splitOnSpaces);
  for (const part of parts) {
    if (looksLikeEmail(part)) {
      const reading = readEmail(part);
      if (reading.value !== null) emails.push(reading.value);
      else
        doubts.push({
          text: part,
          kind: 'email',
          complaint: reading.complaint ?? 'format',
          ...(reading.suggestion === undefined ? {} : { suggestion: reading.suggestion }),
        });
    } else {
      const reading = readPhone(part);
      const likely = reading.suggestion?.text ?? continued(phones.at(-1), part);
      if (reading.value !== null && !/^\d{1,5}$/u.test(part)) phones.push(reading.value);
      else
        doubts.push({
          text: part,
          kind: 'phone',
          complaint: reading.complaint ?? 'format',
          ...(likely === undefined ? {} : { suggestion: likely }),
        });
    }
  }
  return { phones, emails, doubts };
}
