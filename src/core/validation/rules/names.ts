import { rowOf } from '../../books';
import { places } from '../../standards';
import { CellKind, textAt } from '../../table';
import { parseCompanyName, pinyinKey, placeRelation } from '../../text';
import type { CompanyName } from '../../text';
import type { Report } from '../report';
import { rulesOf } from '../rule';
import type { RuleGroup } from '../ruleGroup';
import { mistypedForm, ordinalBranch, organisationForms, partnershipForm, trailingRemark } from '../words';
import { partsOfBook } from '../workbook';
import type { CheckedField, Part, Workbook } from '../workbook';

/** Chinese numerals of ordinals: names have to be written in Chinese characters (企业名称登记管理规定, article 8). */
const numerals = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

function inChinese(digits: string): string {
  const value = Number(digits);
  if (value < 10) return numerals[value] ?? digits;
  if (value >= 100) return digits;
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  return `${tens === 1 ? '' : (numerals[tens] ?? '')}十${ones === 0 ? '' : (numerals[ones] ?? '')}`;
}

/** What a written name should be by itself, and the rule it breaks. */
function slipIn(
  name: string,
): { code: 'rule.name.form' | 'rule.name.digits' | 'rule.name.remark'; suggestion: string } | undefined {
  if (!/\p{Script=Han}/u.test(name)) return undefined;
  const remark = trailingRemark.exec(name);
  if (
    remark?.[1] !== undefined &&
    !partnershipForm.test(name) &&
    places().matchPath(remark[2] ?? '')?.length !== remark[2]?.length
  ) {
    return { code: 'rule.name.remark', suggestion: remark[1] };
  }
  const mistyped = mistypedForm.exec(name)?.[1];
  if (mistyped !== undefined) return { code: 'rule.name.form', suggestion: `${mistyped}司` };
  if (!organisationForms.test(name)) return { code: 'rule.name.form', suggestion: '' };
  const written = name.replace(ordinalBranch, (_whole, digits: string) => `第${inChinese(digits)}`);
  return written === name ? undefined : { code: 'rule.name.digits', suggestion: written };
}

function checkSlips(part: Part, name: CheckedField, report: Report): void {
  if (name.field.type !== 'company') return;
  const { clean, states } = name.cells;
  const slips = clean.dictionary.map(slipIn);
  const without: number[] = [];
  let filled = 0;
  for (let record = 0; record < part.records.count; record += 1) {
    if (clean.kinds[record] !== CellKind.text) continue;
    filled += 1;
    const slip = slips[clean.values[record] ?? 0];
    if (slip === undefined || states[record] === 2) continue;
    if (slip.code === 'rule.name.form' && slip.suggestion === '') without.push(record);
    else tell(part, name, record, slip, report);
  }
  // Where most names lack a form the team keeps short names on purpose.
  if (without.length * 2 > filled) return;
  for (const record of without) tell(part, name, record, { code: 'rule.name.form', suggestion: '' }, report);
}

function tell(
  part: Part,
  name: CheckedField,
  record: number,
  {
    code,
    suggestion,
  }: { code: 'rule.name.form' | 'rule.name.digits' | 'rule.name.remark'; suggestion: string },
  report: Report,
): void {
  const parameters = { field: name.field.title, value: textAt(name.cells.clean, record) ?? '', suggestion };
  report.cell(code, part, name, record, parameters, suggestion === '' ? {} : { suggestion, certain: false });
}

interface Spelling {
  readonly text: string;
  readonly parts: CompanyName;
  readonly rows: { part: Part; name: CheckedField; record: number }[];
  /** Rows of other sheets that use this very spelling. */
  uses: number;
}

/** Whether two spellings may be one company's: nothing they both state speaks against it. */
function agree(a: CompanyName, b: CompanyName): boolean {
  if (a.branch !== b.branch || a.group !== b.group) return false;
  const forms = new Set([a.legalType, b.legalType]);
  if (forms.has('limited') && forms.has('stock')) return false;
  const place = placeRelation(a.placeCodes, b.placeCodes);
  if (a.key === b.key) return place !== 'apart';
  return a.industry === b.industry && (place === 'same' || place === 'within');
}

/** The spelling without a slip, the more used, the fuller comes first. */
function byStanding(a: Spelling, b: Spelling): number {
  const full = ({ parts }: Spelling) => Number(parts.form !== '') * 2 + Number(parts.place !== '');
  const right = ({ text }: Spelling) => Number(slipIn(text) === undefined);
  return right(b) - right(a) || b.uses - a.uses || full(b) - full(a) || b.rows.length - a.rows.length;
}

function spellingsOf(workbook: Workbook): Map<string, Spelling> {
  const spellings = new Map<string, Spelling>();
  for (const part of partsOfBook(workbook, 'registration')) {
    const name = part.fields.get('customerName');
    if (name?.field.type !== 'company') continue;
    for (let record = 0; record < part.records.count; record += 1) {
      const text = textAt(name.cells.clean, record);
      if (text === undefined || text.length < 3) continue;
      const known = spellings.get(text) ?? {
        text,
        parts: parseCompanyName(text, places()),
        rows: [],
        uses: 0,
      };
      known.rows.push({ part, name, record });
      spellings.set(text, known);
    }
  }
  for (const part of workbook.parts) {
    const cells = part.book === 'registration' ? undefined : part.fields.get('customerName')?.cells.clean;
    for (let record = 0; cells && record < part.records.count; record += 1) {
      const known = spellings.get(textAt(cells, record) ?? '');
      if (known) known.uses += 1;
    }
  }
  return spellings;
}

/** Spellings of registered names that a better one of the same customer stands beside. */
function twinsOf(workbook: Workbook): ReadonlyMap<string, Spelling> {
  const bySound = new Map<string, Spelling[]>();
  for (const spelling of spellingsOf(workbook).values()) {
    const { key } = spelling.parts;
    if (key.length < 3) continue;
    const sound = pinyinKey(key);
    const held = bySound.get(sound);
    if (held) held.push(spelling);
    else bySound.set(sound, [spelling]);
  }
  const twins = new Map<string, Spelling>();
  for (const group of bySound.values()) {
    if (group.length < 2) continue;
    group.sort(byStanding);
    group.forEach((spelling, index) => {
      const [best, ...others] = group.slice(0, index).filter((other) => agree(other.parts, spelling.parts));
      if (best && others.every((other) => agree(best.parts, other.parts))) twins.set(spelling.text, best);
    });
  }
  return twins;
}

/** Names, on any sheet, that are another spelling of a registered name. */
function checkTwins(workbook: Workbook, report: Report): void {
  const twins = twinsOf(workbook);
  if (twins.size === 0) return;
  for (const part of workbook.parts) {
    const name = part.fields.get('customerName');
    if (!name) continue;
    for (let record = 0; record < part.records.count; record += 1) {
      const text = textAt(name.cells.clean, record);
      const best = text === undefined ? undefined : twins.get(text);
      const at = best?.rows[0];
      if (text === undefined || !best || !at) continue;
      report.cell(
        'rule.name.twin',
        part,
        name,
        record,
        {
          ...{ field: name.field.title, value: text, suggestion: best.text },
          row: String(rowOf(at.part.records, at.record)),
        },
        { suggestion: best.text, certain: false },
      );
    }
  }
}

export const nameRules: RuleGroup = {
  id: 'references',
  reach: 'row',
  rules: rulesOf({
    'rule.name.form': 'warning/accuracy',
    'rule.name.digits': 'warning/accuracy',
    'rule.name.remark': 'warning/accuracy',
  }),
  check: (workbook, report) => {
    for (const part of partsOfBook(workbook, 'registration')) {
      const name = part.fields.get('customerName');
      if (name) checkSlips(part, name, report);
    }
  },
};

export const twinRules: RuleGroup = {
  id: 'references',
  reach: 'workbook',
  rules: rulesOf({ 'rule.name.twin': 'hint/consistency' }),
  check: checkTwins,
};
