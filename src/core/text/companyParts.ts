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
const longestForm = Math.max(...Array.from(forms.keys(), (form) => form.length));
const branches = new Set(branchForms);
const institutions = new Set(institutionWords);
const trades = new Set([...industryWords, ...institutionWords]);
const longestTrade = Math.max(...Array.from(trades, (word) => word.length));

/** The longest organisation form a name ends with, a one-character slip in the common ones (有限公词) included. */
export function formAt(text: string): Form | undefined {
  for (let length = Math.min(longestForm, text.length); length >= 2; length -= 1) {
    const form = forms.get(text.slice(-length));
    if (form) return form.length >= 4 ? form : (slippedForm(text) ?? form);
  }
  return slippedForm(text);
}

function slippedForm(text: string): Form | undefined {
  for (const written of slippedForms) {
    const form = forms.get(written);
    if (!form || text.length < written.length + 2) continue;
    const tail = text.slice(-written.length);
    let differences = 0;
    for (let i = 0; i < written.length && differences < 2; i += 1)
      if (tail[i] !== written[i]) differences += 1;
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
    for (let length = 2; length <= Math.min(longestTrade, core.length - i); length += 1) {
      if (reach[i + length] === 1 && trades.has(core.slice(i, i + length))) {
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
