import {
  branchForms,
  industryWords,
  institutionWords,
  organisationForms,
  slippedForms,
} from './companyWords';
import type { LegalType } from './companyWords';
import type { Gazetteer } from './gazetteer';

interface Form {
  readonly length: number;
  readonly canonical: string;
  readonly legalType: LegalType;
}

const forms = new Map<string, Form>();
for (const [legalType, written] of Object.entries(organisationForms)) {
  for (const [form, canonical] of Object.entries(written)) {
    forms.set(form, { length: form.length, canonical, legalType: legalType as LegalType });
  }
}
/** Written forms by their last two characters, the longest first. */
const formsByEnd = new Map<string, readonly string[]>();
for (const form of [...forms.keys()].sort((a, b) => b.length - a.length)) {
  const end = form.slice(-2);
  formsByEnd.set(end, [...(formsByEnd.get(end) ?? []), form]);
}
const branches = new Set(branchForms);
const institutions = new Set(institutionWords);
/** Trade and institution words by their first character, the shorter first. */
const trades = new Map<string, readonly string[]>();
for (const word of [...new Set([...industryWords, ...institutionWords])].sort(
  (a, b) => a.length - b.length,
)) {
  const first = word.charAt(0);
  trades.set(first, [...(trades.get(first) ?? []), word]);
}

/** The longest organisation form a name ends with, a one-character slip in the common ones (有限公词) included. */
export function formAt(text: string): Form | undefined {
  const written = formsByEnd.get(text.slice(-2))?.find((each) => text.endsWith(each));
  const form = written === undefined ? undefined : forms.get(written);
  return form && form.length >= 4 ? form : (slippedForm(text) ?? form);
}

function slippedForm(text: string): Form | undefined {
  for (const written of slippedForms) {
    const form = forms.get(written);
    const start = text.length - written.length;
    if (!form || start < 2) continue;
    let differences = 0;
    for (let i = 0; i < written.length && differences < 2; i += 1)
      if (text.charCodeAt(start + i) !== written.charCodeAt(i)) differences += 1;
    if (differences === 1) return form;
  }
  return undefined;
}

/**
 * Where the branch part of a name starts: after the organisation form or institution of its head office
 * (招商银行股份有限公司｜北京分行), or, where the head's form is left out, at the branch's place or number (华为｜北京分公司).
 */
export function branchAt(text: string, places: Gazetteer): { readonly start: number } | undefined {
  if (!endsWithBranch(text)) return undefined;
  for (let start = text.length - 2; start >= 2; start -= 1) {
    const head = text.slice(0, start);
    if (endsWithBranch(head)) continue;
    if (/(?:公司|合伙企业|银行|信用社|事务所|研究院|设计院|医院|学校|大学|学院|合伙）)$/u.test(head))
      return { start };
  }
  for (let start = 2; start <= text.length - 3; start += 1) {
    const tail = text.slice(start);
    if (/^第[\d〇一二三四五六七八九十]+/u.test(tail)) return { start };
    const place = places.matchPath(text, start);
    if (place && branches.has(tail.slice(place.length))) return { start };
  }
  return undefined;
}

function endsWithBranch(text: string): boolean {
  return branches.has(text.slice(-3)) || branches.has(text.slice(-2));
}

/** Where the run of known trade and institution words at the end of a text starts; `from` characters are left before it. */
export function tradeStart(core: string, from: number): number {
  // reach[i]: the text from i to the end is made of known words.
  const reach = new Uint8Array(core.length + 1);
  reach[core.length] = 1;
  let start = core.length;
  for (let i = core.length - 2; i >= from; i -= 1) {
    for (const word of trades.get(core.charAt(i)) ?? []) {
      if (reach[i + word.length] === 1 && core.startsWith(word, i)) {
        reach[i] = 1;
        start = i;
        break;
      }
    }
  }
  return start;
}

/** 北京大学, 上海银行: a place before such a word is the identity, not an address. */
export function startsWithInstitution(text: string): boolean {
  for (let length = 2; length <= 4; length += 1) if (institutions.has(text.slice(0, length))) return true;
  return false;
}
