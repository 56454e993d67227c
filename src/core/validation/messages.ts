import type { Bilingual, Message } from '../message';

/** A cell: its field, what it holds, and what it should hold (empty where nothing can be suggested). */
interface OfCell {
  readonly field: string | Bilingual;
  readonly value: string;
  readonly suggestion: string;
}

interface OfField {
  readonly field: string | Bilingual;
}

interface OfDays {
  readonly field: string | Bilingual;
  readonly value: string;
  readonly days: number;
}

/** One finding's sentence a rule; the parameters are what it is told about the place. */
export interface RuleSentences {
  'rule.missing.required': OfField;
  'rule.missing.recommended': OfField;
  'rule.missing.oneOf': { readonly fields: Bilingual };
  'rule.missing.column': OfField;
  'rule.missing.placeholder': OfCell;
  'rule.missing.needSoon': { readonly customer: string };
  'rule.missing.need': { readonly customer: string };

  'rule.clean': OfCell;
  'rule.list.word': OfCell;
  'rule.list.typo': OfCell;
  'rule.list.unknown': OfCell;
  'rule.industry.word': OfCell;
  'rule.industry.typo': OfCell;
  'rule.industry.retired': OfCell;
  'rule.industry.ambiguous': OfCell;
  'rule.industry.unknown': OfCell;
  'rule.region.level': OfCell;
  'rule.region.retired': OfCell;
  'rule.region.macro': OfCell;
  'rule.region.typo': OfCell;
  'rule.region.ambiguous': OfCell;
  'rule.region.incomplete': OfCell;
  'rule.region.unknown': OfCell;
  'rule.size.noBand': OfCell;
  'rule.size.classWord': OfCell;
  'rule.size.both': OfCell;
  'rule.size.disagrees': OfCell & { readonly derived: string | Message };
  'rule.size.unknown': OfCell;

  'rule.uscc.length': OfCell & { readonly length: number };
  'rule.uscc.format': OfCell;
  'rule.uscc.check': OfCell;
  'rule.uscc.misread': OfCell;
  'rule.uscc.organisation': OfCell;
  'rule.uscc.older': OfCell;
  'rule.uscc.repeated': OfCell & { readonly rows: string };
  'rule.id.repeated': OfCell & { readonly rows: string };
  'rule.id.pattern': OfCell & { readonly pattern: string };

  'rule.phone.length': OfCell;
  'rule.phone.lostZero': OfCell;
  'rule.phone.noAreaCode': OfCell;
  'rule.phone.format': OfCell;
  'rule.phone.shared': OfCell & { readonly customers: number };
  'rule.email.format': OfCell;
  'rule.email.typo': OfCell;
  'rule.contact.fake': OfCell;
  'rule.person.titleOnly': OfCell;

  'rule.date.unreadable': OfCell;
  'rule.date.incomplete': OfCell;
  'rule.date.impossible': OfCell;
  'rule.date.ambiguous': OfCell;
  'rule.date.future': OfCell;
  'rule.date.early': OfCell;
  'rule.date.dueBeforeRaised': OfCell & { readonly raised: string };
  'rule.date.contactAfterOrder': OfCell & { readonly order: string };
  'rule.date.shifted': { readonly field: string | Bilingual; readonly count: number };

  'rule.number.unreadable': OfCell;
  'rule.number.vague': OfCell;
  'rule.number.ambiguous': OfCell;
  'rule.number.range': OfCell;
  'rule.number.currency': OfCell;
  'rule.number.negativeQuantity': OfCell;
  'rule.number.outlier': OfCell & { readonly usual: string };

  'rule.reference.unknownCustomer': OfCell;
  'rule.reference.nameVariant': OfCell;
  'rule.reference.nameMismatch': OfCell & { readonly id: string };
  'rule.reference.superior': OfCell;
  'rule.reference.noOrders': { readonly customer: string };
  'rule.reference.namesakes': OfCell;
  'rule.name.form': OfCell;
  'rule.name.digits': OfCell;
  'rule.name.remark': OfCell;
  'rule.name.twin': OfCell & { readonly row: string };

  'rule.need.priority': OfCell & { readonly importance: number; readonly urgency: number };

  'rule.tag.unknown': OfCell;
  'rule.tag.value': OfCell & { readonly tag: string };
  'rule.tag.conflict': OfCell & { readonly tag: string; readonly rows: string };
  'rule.tag.noEvidence': OfCell & { readonly tag: string };
  'rule.tag.singleSignal': OfCell & { readonly tag: string };
  'rule.tag.stale': OfCell & { readonly tag: string };
  'rule.tag.contradicted': OfCell & { readonly tag: string };

  'rule.time.checkDue': OfDays;
  'rule.time.tagOld': OfDays;
  'rule.time.overdue': OfDays;

  'rule.privacy.sensitive': OfField;
  'rule.privacy.idNumber': OfField;
  'rule.privacy.purpose': OfField;
  'rule.privacy.noConsent': { readonly sheet: string };

  'rule.damage.rounded': OfCell;
  'rule.damage.scientific': OfCell;
  'rule.damage.formula': OfCell;
  'rule.damage.error': OfCell;
  'rule.damage.merged': OfField & { readonly rows: number };
  'rule.damage.hidden': { readonly rows: string; readonly columns: string };
  'rule.damage.mixed': OfField & { readonly kinds: string | Message };
}

export type RuleCode = keyof RuleSentences;

type RuleName<Code> = Code extends `rule.${infer Name}` ? `ruleName.${Name}` : never;

/** Short names of the rules, for lists and settings. */
export type RuleNames = Readonly<Record<RuleName<RuleCode>, object>>;

/** Codes of the sentences the validation room speaks, each with the parameters it fills in. */
export interface ValidationMessages extends RuleSentences, RuleNames {
  'validation.group.completeness': object;
  'validation.group.values': object;
  'validation.group.codes': object;
  'validation.group.contacts': object;
  'validation.group.dates': object;
  'validation.group.numbers': object;
  'validation.group.references': object;
  'validation.group.tags': object;
  'validation.group.timeliness': object;
  'validation.group.privacy': object;
  'validation.group.damage': object;
  'validation.severity.error': object;
  'validation.severity.warning': object;
  'validation.severity.hint': object;
  'validation.dimension.accuracy': object;
  'validation.dimension.completeness': object;
  'validation.dimension.timeliness': object;
  'validation.dimension.consistency': object;
  'validation.formula.accuracy': { readonly faulty: number; readonly filled: number };
  'validation.formula.completeness': { readonly filled: number; readonly wanted: number };
  'validation.formula.timeliness': { readonly timely: number; readonly dated: number };
  'validation.formula.consistency': { readonly consistent: number; readonly records: number };
  'validation.report.name': object;
  'validation.report.title': { readonly date: string };
  'validation.report.note': object;
  'validation.report.quality': object;
  'validation.report.byRule': object;
  'validation.report.byColumn': object;
  'validation.report.clipped': { readonly shown: number; readonly total: number };
  'validation.column.dimension': object;
  'validation.column.score': object;
  'validation.column.formula': object;
  'validation.column.before': object;
  'validation.column.severity': object;
  'validation.column.group': object;
  'validation.column.rule': object;
  'validation.column.count': object;
  'validation.column.fixable': object;
  'validation.column.sheet': object;
  'validation.column.place': object;
  'validation.column.field': object;
  'validation.column.value': object;
  'validation.column.suggestion': object;
  'validation.column.candidates': object;
  'validation.column.sentence': object;
  'validation.note.noBooks': { readonly unread?: Message };
  'validation.size.large': object;
  'validation.size.medium': object;
  'validation.size.small': object;
  'validation.size.micro': object;
  'validation.kind.text': object;
  'validation.kind.number': object;
  'validation.kind.date': object;
  'validation.kind.boolean': object;
}
