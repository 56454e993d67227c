import { faxHeads, otherCodeHeads, sequenceWords } from '../books';
import type { Field, FieldType } from '../books';
import type { FoundColumn } from './foundTable';
import { foldBare, foldLabel } from './labelFolds';
import type { LabelMatcher } from './labelMatcher';
import type { ColumnProfile } from './profile';

/** How well a column suits a field, 0 to 1, and on what it rests. */
export interface ColumnFit {
  readonly confidence: number;
  readonly label: number;
  readonly content: number;
}

/** How much content alone says for a type when there is no header to go by. */
const contentWeights: Partial<Readonly<Record<FieldType, number>>> = {
  email: 0.9,
  uscc: 0.9,
  company: 0.88,
  phone: 0.85,
  industry: 0.8,
  region: 0.78,
  city: 0.7,
  date: 0.65,
  person: 0.62,
  customerId: 0.6,
  size: 0.55,
  amount: 0.5,
};

/** Types so distinctive that content may speak against an unknown header. */
const distinctive = new Set<FieldType>(['email', 'uscc', 'phone', 'company', 'industry', 'region', 'city']);

/** Types whose values are free: content neither proves nor disproves them. */
const free = new Set<FieldType>(['text', 'url', 'code', 'list', 'multiList']);

const exactLabel = 0.95;
const likelyLabel = 0.5;
const headLabel = 0.56;
/** Below what is taken without asking. */
const asked = 0.55;

/** Weighs header and content of a column against a field. */
export function fitOf(
  column: FoundColumn,
  profile: ColumnProfile,
  field: Field,
  matcher: LabelMatcher,
): ColumnFit {
  const fits = matcher.fits(column.label);
  const label = Math.max(fits.get(field.key) ?? 0, groupFit(column, field, matcher));
  const content = profile.isEmpty ? 0.5 : contentOf(profile, field);
  const counts = [column.label, column.group].some(
    (text) => sequenceWords.test(foldLabel(text)) || sequenceWords.test(foldBare(text)),
  );
  if (profile.isSequence && counts) return { confidence: 0, label, content };
  if (field.type === 'phone' && faxHeads.test(column.label)) return { confidence: 0, label, content };
  if (field.type === 'customerId' && otherCodeHeads.test(column.label))
    return { confidence: 0, label, content };
  if (label < exactLabel && field.telling !== undefined && !tells(column, profile, field.telling))
    return { confidence: 0, label, content };
  const confidence = confidenceOf(column, profile, field, label, content, isShared(fits, label));
  const isUnsure = field.unsure?.test(column.label) === true;
  return { confidence: isUnsure ? Math.min(confidence, asked) : confidence, label, content };
}

const tells = ({ label, group }: FoundColumn, profile: ColumnProfile, words: RegExp) =>
  words.test(label) || words.test(group) || profile.mentions(words);

/** A header under a group head is read together with it: 姓名 under 联系人 is 联系人姓名. */
function groupFit(column: FoundColumn, field: Field, matcher: LabelMatcher): number {
  if (column.group === '') return 0;
  const joined = matcher.fits(`${column.group}${column.label}`).get(field.key) ?? 0;
  return joined >= exactLabel ? joined : 0;
}

/** Whether the label names several fields alike (联系方式 is a phone or an e-mail). */
function isShared(fits: ReadonlyMap<string, number>, label: number): boolean {
  if (label < exactLabel) return false;
  let count = 0;
  for (const fit of fits.values()) if (fit >= exactLabel) count += 1;
  return count > 1;
}

function contentOf(profile: ColumnProfile, field: Field): number {
  const share = profile.shareFor(field);
  if (field.type === 'list' || field.type === 'multiList') return 0.5 + share / 2;
  return free.has(field.type) ? 0.5 : share;
}

function confidenceOf(
  column: FoundColumn,
  profile: ColumnProfile,
  { type }: Field,
  label: number,
  content: number,
  shared: boolean,
): number {
  const strict = !free.has(type) && !profile.isEmpty;
  const isListed = type === 'list' || type === 'multiList';
  if (label >= exactLabel) {
    if (shared) return strict ? 0.5 * label + 0.5 * content : 0.8 * label;
    if (strict && content < 0.15) return 0.45;
    return 0.8 * label + 0.2 * content;
  }
  if (label >= likelyLabel) {
    // None of the values is on the list: the header only sounds like the field's.
    if (isListed && !profile.isEmpty && content < 0.6) return 0.5 * label;
    // The head of a header alone (等级, 说明) tells little, and free texts cannot tell the rest.
    if (type === 'text' && label < headLabel) return 0;
    if (!strict) return 0.75 * label;
    return content < 0.25 ? 0 : 0.55 * label + 0.4 * content;
  }
  if (profile.size < 2) return 0;
  const weight = contentWeights[type] ?? 0;
  if (column.label === '') return content >= 0.5 ? weight * content : 0;
  if (!distinctive.has(type) || content < 0.7) return 0;
  return 0.62 * weight * content + 0.2 * label;
}
