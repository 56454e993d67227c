import { foldCompanyText, isChineseName, withoutEnglishForm } from './companyFold';
import { branchAt, formAt, startsWithInstitution, tradeStart } from './companyParts';
import { statusRemarks } from './companyWords';
import type { LegalType } from './companyWords';
import type { Gazetteer, PlaceMatch } from './gazetteer';
import { withArabicNumbers } from './nameNumbers';

/** A company name taken apart: 行政区划 + 字号 + 行业 + 组织形式 + 分支. Parts are folded text; missing ones are empty. */
export interface CompanyName {
  /** The whole name folded, remarks left out. */
  readonly folded: string;
  readonly place: string;
  /** Division codes the place may mean. */
  readonly placeCodes: readonly string[];
  /** 字号 */
  readonly brand: string;
  /** 行业或经营特点, and institution words (银行, 医院), which carry identity. */
  readonly industry: string;
  /** Canonical organisation form; empty when the name states none. */
  readonly form: string;
  readonly legalType: LegalType | '';
  /** The name calls itself a group 集团. */
  readonly group: boolean;
  /** 分支机构: 北京分公司, 第1分行; numerals folded. */
  readonly branch: string;
  /** Brand and industry with numerals folded: what two spellings of one company share. */
  readonly key: string;
  readonly brandKey: string;
  /** A remark in brackets speaks of the company's status (已注销, 曾用名 …). */
  readonly statusRemark: boolean;
}

interface Draft {
  text: string;
  place: string;
  placeCodes: readonly string[];
  legalType: LegalType | '';
  form: string;
  group: boolean;
  branch: string;
  statusRemark: boolean;
}

/**
 * Takes a company name apart. Works on names as people type them: any script or width, remarks in brackets, cut-off or
 * missing forms, a place in front, in brackets or before the form.
 * Source: 企业名称登记管理规定 (2020 revision), articles 6 to 13.
 */
export function parseCompanyName(name: string, places: Gazetteer): CompanyName {
  const folded = foldCompanyText(name);
  const draft: Draft = {
    text: folded,
    place: '',
    placeCodes: [],
    legalType: '',
    form: '',
    group: false,
    branch: '',
    statusRemark: false,
  };
  if (!isChineseName(folded)) return finished(draft, withoutEnglishForm(folded), '', folded);
  readBrackets(draft, places);
  const whole = draft.text;
  cutBranch(draft, places);
  cutForm(draft);
  cutPlace(draft, places);
  const at = tradeStart(draft.text, 2);
  return finished(draft, draft.text.slice(0, at), draft.text.slice(at), whole);
}

function finished(draft: Draft, brand: string, industry: string, folded: string): CompanyName {
  return {
    folded,
    place: draft.place,
    placeCodes: draft.placeCodes,
    brand,
    industry,
    form: draft.form,
    legalType: draft.legalType,
    group: draft.group,
    branch: withArabicNumbers(draft.branch),
    key: withArabicNumbers(brand + industry),
    brandKey: withArabicNumbers(brand),
    statusRemark: draft.statusRemark,
  };
}

/** Sorts bracketed parts into place, form, branch and remarks; only what belongs to the name stays in the text. */
function readBrackets(draft: Draft, places: Gazetteer): void {
  const whole = draft.text;
  if (!/[（）]/u.test(whole)) return;
  draft.text = whole.replace(/（([^（）]*)）?/gu, (bracket, inside: string) => {
    if (inside === '') return '';
    const place = wholePlace(inside, places);
    if (place) {
      // 北京（中国）: the first place is the one that registered the name.
      if (draft.place === '') Object.assign(draft, { place: inside, placeCodes: place.codes });
      return '';
    }
    if (inside === '集团' || inside === '控股集团') {
      draft.group = true;
      return '';
    }
    if (formAt(bracket)?.length === bracket.length) return bracket;
    if (branchAt(inside, places)) return inside;
    draft.statusRemark ||= statusRemarks.test(inside);
    return '';
  });
  // Nothing but brackets: what stands in them is the name.
  if (!/[\p{L}\p{N}]/u.test(draft.text))
    draft.text = draft.place === '' ? whole.replace(/[（）]/gu, '') : draft.place;
}

function wholePlace(text: string, places: Gazetteer): PlaceMatch | undefined {
  const place = places.matchPath(text);
  return place?.length === text.length ? place : undefined;
}

function cutBranch(draft: Draft, places: Gazetteer): void {
  const branch = branchAt(draft.text, places);
  if (!branch) return;
  draft.branch = draft.text.slice(branch.start);
  draft.text = draft.text.slice(0, branch.start);
}

function cutForm(draft: Draft): void {
  for (let form = formAt(draft.text); form; form = formAt(draft.text)) {
    if (draft.text.length - form.length < 2) return;
    draft.text = draft.text.slice(0, draft.text.length - form.length);
    draft.group ||= form.canonical.includes('集团');
    if (draft.form === '') Object.assign(draft, { form: form.canonical, legalType: form.legalType });
    // Only 集团 may stand before another form: 海信集团 + 有限公司.
    if (!/集团$/u.test(draft.text)) return;
  }
}

/** Cuts the place at the start, or a place left standing before the form, where at least a whole brand remains. */
function cutPlace(draft: Draft, places: Gazetteer): void {
  const place = places.matchPath(draft.text);
  if (place) {
    for (const length of cuts(draft.text, place, places)) {
      const rest = draft.text.slice(length);
      const inner = places.matchPath(draft.text.slice(0, length));
      if (rest.length < 2 || tradeStart(rest, 0) < 2 || startsWithInstitution(rest)) continue;
      if (draft.place === '' || draft.placeCodes.length === 0) {
        Object.assign(draft, { place: draft.text.slice(0, length), placeCodes: inner?.codes ?? [] });
      }
      draft.text = rest;
      return;
    }
  }
  if (draft.place !== '') return;
  const tail = /^(.{4,})(中国|国际|.{2,4}市)$/u.exec(draft.text);
  const word = tail?.[2] ?? '';
  const match = word === '' ? undefined : wholePlace(word, places);
  if (match && tail?.[1]) Object.assign(draft, { place: word, placeCodes: match.codes, text: tail[1] });
}

/** Lengths the place may be cut at, longest first: the whole path, then its first place alone. */
function cuts(text: string, path: PlaceMatch, places: Gazetteer): readonly number[] {
  const first = places.matchAt(text, 0);
  return first && first.length < path.length ? [path.length, first.length] : [path.length];
}
