import type { Field, FieldType } from '../../books';
import { CellKind } from '../../table';
import type { CellScalar } from '../../table';
import type { Complaint, Reading } from '../../text';
import type { RuleCode } from '../messages';

/** Which rule a reader's complaint about a field of a type breaks; `other` stands for complaints not named. */
type ComplaintRules = Readonly<Partial<Record<Complaint | 'other', RuleCode>>>;

const listRules: ComplaintRules = {
  synonym: 'rule.list.word',
  partly: 'rule.list.word',
  typo: 'rule.list.typo',
  other: 'rule.list.unknown',
};
const numberRules: ComplaintRules = {
  vague: 'rule.number.vague',
  ambiguous: 'rule.number.ambiguous',
  impossible: 'rule.number.range',
  currency: 'rule.number.currency',
  other: 'rule.number.unreadable',
};
const regionRules: ComplaintRules = {
  level: 'rule.region.level',
  retired: 'rule.region.retired',
  inconsistent: 'rule.region.macro',
  typo: 'rule.region.typo',
  homophone: 'rule.region.typo',
  synonym: 'rule.region.typo',
  ambiguous: 'rule.region.ambiguous',
  incomplete: 'rule.region.incomplete',
  other: 'rule.region.unknown',
};
const industryRules: ComplaintRules = {
  synonym: 'rule.industry.word',
  typo: 'rule.industry.typo',
  homophone: 'rule.industry.typo',
  retired: 'rule.industry.retired',
  ambiguous: 'rule.industry.ambiguous',
  inconsistent: 'rule.industry.ambiguous',
  incomplete: 'rule.industry.ambiguous',
  other: 'rule.industry.unknown',
};
const codeRules: ComplaintRules = { other: 'rule.number.unreadable' };

const byType: Readonly<Partial<Record<FieldType, ComplaintRules>>> = {
  industry: industryRules,
  industryCode: industryRules,
  region: regionRules,
  city: regionRules,
  size: { ambiguous: 'rule.size.noBand', level: 'rule.size.classWord', other: 'rule.size.unknown' },
  uscc: {
    length: 'rule.uscc.length',
    check: 'rule.uscc.check',
    typo: 'rule.uscc.misread',
    retired: 'rule.uscc.older',
    partly: 'rule.uscc.organisation',
    other: 'rule.uscc.format',
  },
  phone: {
    length: 'rule.phone.length',
    incomplete: 'rule.phone.noAreaCode',
    fake: 'rule.contact.fake',
    other: 'rule.phone.format',
  },
  email: { typo: 'rule.email.typo', fake: 'rule.contact.fake', other: 'rule.email.format' },
  person: { incomplete: 'rule.person.titleOnly', other: 'rule.number.unreadable' },
  company: codeRules,
  customerId: codeRules,
  code: codeRules,
  date: {
    incomplete: 'rule.date.incomplete',
    impossible: 'rule.date.impossible',
    ambiguous: 'rule.date.ambiguous',
    vague: 'rule.date.ambiguous',
    other: 'rule.date.unreadable',
  },
  amount: numberRules,
  number: numberRules,
  integer: numberRules,
  level: { ...listRules, impossible: 'rule.number.range' },
  list: listRules,
  multiList: listRules,
  consent: listRules,
};

/** What went wrong with a damaged cell shows in its kind. */
function damageRule(kind: CellKind, value: CellScalar, hasFormula: boolean): RuleCode {
  if (kind === CellKind.error) return 'rule.damage.error';
  if (hasFormula) return 'rule.damage.formula';
  return typeof value === 'number' || /000$/u.test(String(value))
    ? 'rule.damage.rounded'
    : 'rule.damage.scientific';
}

/** The rule a doubtful or remarked reading of a field's cell breaks. */
export function ruleFor(
  field: Field,
  reading: Reading<CellScalar>,
  kind: CellKind,
  value: CellScalar,
  hasFormula: boolean,
): RuleCode {
  const { complaint } = reading;
  if (complaint === 'damaged') return damageRule(kind, value, hasFormula);
  if (complaint === 'placeholder') return 'rule.missing.placeholder';
  const rules = byType[field.type] ?? codeRules;
  if (field.type === 'phone' && complaint === 'incomplete' && reading.suggestion !== undefined)
    return 'rule.phone.lostZero';
  return (complaint === undefined ? undefined : rules[complaint]) ?? rules.other ?? 'rule.number.unreadable';
}
