import { sheetNameWords, staffHeads } from '../books';
import type { BookId, Field } from '../books';
import { fitOf } from './columnFit';
import type { ColumnFit } from './columnFit';
import type { FoundTable } from './foundTable';
import { headingKeys } from './headings';
import type { Labels, SheetKind } from './labels';
import { ColumnProfile } from './profile';

/** The field a column was matched to. */
export interface Match extends ColumnFit {
  readonly column: number;
  readonly field: Field;
}

/** How a table reads as one kind of sheet. */
export interface KindFit {
  readonly kind: SheetKind;
  readonly matches: readonly Match[];
  /** For each column, every field it could be, best first. */
  readonly alternatives: readonly (readonly Match[])[];
  /** Whether the fields without which such a sheet is none are there. */
  readonly complete: boolean;
  readonly score: number;
}

const least = 0.38;
/** From here on a match counts as evidence for the kind. */
const sound = 0.5;

/** Fields of which a sheet of a book needs all (outer) of any (inner). */
const core: Readonly<Record<BookId, readonly (readonly string[])[]>> = {
  registration: [['customerName']],
  tags: [['customerId', 'customerName'], ['tag'], ['value']],
  needs: [['customerId', 'customerName'], ['description']],
  orders: [['customerId', 'customerName'], ['date'], ['amount', 'quantity']],
  interactions: [['customerId', 'customerName'], ['date'], ['channel', 'kind', 'content']],
  contacts: [['customerId', 'customerName'], ['personName']],
};

/** Fields that tell a book, and how many of them it takes. */
const telling: Readonly<Record<BookId, { readonly fields: readonly string[]; readonly least: number }>> = {
  registration: {
    fields: [
      ...[
        'industry',
        'size',
        'region',
        'city',
        'contact',
        'phone',
        'email',
        'channel',
        'business',
        'uscc',
        'firstContact',
      ],
      ...[
        'address',
        'age',
        'education',
        'marital',
        'income',
        'occupation',
        'hobbies',
        'birthday',
        'gender',
        'memberLevel',
      ],
      ...['customerId', 'position', 'owner', 'source', 'foundedOn', 'website'],
    ],
    least: 2,
  },
  tags: { fields: ['tag', 'value', 'category'], least: 2 },
  needs: {
    fields: [
      'needType',
      'importance',
      'urgency',
      'priority',
      'status',
      'dueOn',
      'source',
      'strategy',
      'basis',
      'updatedOn',
    ],
    least: 1,
  },
  orders: { fields: ['orderId', 'amount', 'product', 'quantity', 'category', 'unitPrice'], least: 1 },
  interactions: {
    fields: ['channel', 'kind', 'content', 'responseHours', 'satisfaction', 'contact', 'owner'],
    least: 2,
  },
  contacts: {
    fields: ['position', 'decisionRole', 'influence', 'attitude', 'superior', 'phone', 'email', 'engagement'],
    least: 1,
  },
};

/** The profiles of a table's columns, made once and asked by every kind. */
export function profilesOf(table: FoundTable): readonly ColumnProfile[] {
  return table.columns.map((column) => new ColumnProfile(column, table));
}

/** Matches a table's columns to the fields of a kind: each field one column, each column one field, best fits first. */
export function fitKind(
  table: FoundTable,
  profiles: readonly ColumnProfile[],
  kind: SheetKind,
  labels: Labels,
  sheetName: string,
): KindFit {
  const matcher = labels.matcher(kind);
  const alternatives = table.columns.map((column, index): readonly Match[] => {
    const profile = profiles[index];
    if (profile === undefined) return [];
    return kind.fields
      .map((field): Match => ({ column: index, field, ...fitOf(column, profile, field, matcher) }))
      .filter(({ confidence }) => confidence >= least)
      .sort(byConfidence);
  });
  const matches = withProse(assign(alternatives.flat()), table, profiles, kind);
  const keyOf = headingKeys(kind, labels);
  const headed = table.headings.map(keyOf).filter((key) => key !== undefined);
  const complete = isComplete(kind.book, matches, headed) && !(kind.pack === 'b2c' && isStaff(table));
  return { kind, matches, alternatives, complete, score: scoreOf(table, profiles, kind, matches, sheetName) };
}

/** Headers of a list of one's own people rather than of customers. */
const isStaff = (table: FoundTable) =>
  table.columns.filter(({ label }) => staffHeads.test(label)).length >= 2;

const byConfidence = (a: Match, b: Match) =>
  b.confidence - a.confidence || b.label - a.label || a.column - b.column;

function assign(candidates: readonly Match[]): readonly Match[] {
  const columns = new Set<number>();
  const fields = new Set<string>();
  const taken: Match[] = [];
  for (const match of [...candidates].sort(byConfidence)) {
    if (columns.has(match.column) || fields.has(match.field.key)) continue;
    columns.add(match.column);
    fields.add(match.field.key);
    taken.push(match);
  }
  return taken.sort((a, b) => a.column - b.column);
}

/** The field of a book that holds what was said, in sentences; without it a sheet is no such book. */
const prose: Partial<Readonly<Record<BookId, string>>> = { needs: 'description', interactions: 'content' };
/** Shorter texts are words of a list, not sentences. */
const shortestSentence = 5;
/** Asked about: nothing but its looks and the columns beside it speak for it. */
const byContext = 0.45;

/**
 * Where the columns beside them tell a book, the longest texts nobody claims are its sentences, whatever their header
 * (VOC, 问题点, 客户原话).
 */
function withProse(
  matches: readonly Match[],
  table: FoundTable,
  profiles: readonly ColumnProfile[],
  kind: SheetKind,
): readonly Match[] {
  const field = kind.fields.find(({ key }) => key === prose[kind.book]);
  if (field === undefined || matches.some((match) => match.field.key === field.key)) return matches;
  const { fields, least: count } = telling[kind.book];
  const told = matches.filter(
    ({ confidence, field: { key } }) => confidence >= sound && fields.includes(key),
  );
  if (told.length < count + 1) return matches;
  const taken = new Set(matches.map(({ column }) => column));
  const [best] = profiles
    .map((profile, column) => ({ profile, column }))
    .filter(
      ({ profile, column }) => !taken.has(column) && table.columns[column]?.label !== '' && isProse(profile),
    )
    .sort((a, b) => b.profile.length - a.profile.length);
  if (best === undefined) return matches;
  const match = { column: best.column, field, confidence: byContext, label: 0, content: 0.5 };
  return [...matches, match].sort((a, b) => a.column - b.column);
}

const isProse = (profile: ColumnProfile) =>
  profile.length >= shortestSentence &&
  profile.numericShare < 0.1 &&
  profile.shareOf('company') < 0.3 &&
  profile.shareOf('region') < 0.3 &&
  profile.shareOf('code') < 0.3;

function isComplete(book: BookId, matches: readonly Match[], headed: readonly string[]): boolean {
  const found = new Set(matches.filter(({ confidence }) => confidence >= 0.42).map(({ field }) => field.key));
  for (const key of headed) found.add(key);
  const told = new Set(matches.filter(({ confidence }) => confidence >= sound).map(({ field }) => field.key));
  const { fields, least: count } = telling[book];
  if (!core[book].every((any) => any.some((key) => found.has(key)))) return false;
  return (
    fields.filter((key) => told.has(key)).length >= count || (book === 'registration' && isPlain(matches))
  );
}

/** How to reach somebody: beside company names it makes a list of customers, however short. */
const means = new Set(['phone', 'email', 'contact', 'uscc']);

/** Whether a list has the names of companies and how to reach them, under headers that say so. */
function isPlain(matches: readonly Match[]): boolean {
  const sure = (keys: ReadonlySet<string>) =>
    matches.some(
      ({ field, confidence, content }) => keys.has(field.key) && confidence >= 0.85 && content >= 0.7,
    );
  const isCompanies = matches.some(({ field }) => field.key === 'customerName' && field.type === 'company');
  return isCompanies && sure(new Set(['customerName'])) && sure(means);
}

function scoreOf(
  table: FoundTable,
  profiles: readonly ColumnProfile[],
  kind: SheetKind,
  matches: readonly Match[],
  sheetName: string,
): number {
  const named = table.columns.filter(
    (column, index) => column.label !== '' && profiles[index]?.isEmpty === false,
  ).length;
  const keys = new Set(core[kind.book].flat());
  const gained = matches.reduce(
    (sum, { confidence, field }) =>
      sum + (confidence < sound ? confidence / 2 : confidence) * (keys.has(field.key) ? 1.3 : 1),
    0,
  );
  const unmatched = Math.max(0, Math.min(12, named) - matches.length);
  const hint = sheetNameWords[kind.book].test(sheetName) ? 0.5 : 0;
  return gained - 0.3 * unmatched + hint + repetition(profiles, kind, matches);
}

/** Facts of a company, which nobody repeats beside each of its people. */
export const companyFacts: ReadonlySet<string> = new Set(['industry', 'size', 'region', 'uscc', 'business']);

/** Whether names stand in merged cells, or once above several people: fewer of them than of people. */
function isSpread(
  names: ColumnProfile,
  profiles: readonly ColumnProfile[],
  matches: readonly Match[],
): boolean {
  const person = matches.find(({ field }) => field.key === 'contact' || field.key === 'personName');
  const people = person === undefined ? undefined : profiles[person.column];
  return people !== undefined && names.filled < 0.75 * people.filled;
}

/** Customers come once in a registration and several times in a list of contacts. */
function repetition(profiles: readonly ColumnProfile[], kind: SheetKind, matches: readonly Match[]): number {
  if (kind.book !== 'registration' && kind.book !== 'contacts') return 0;
  const name = matches.find(({ field }) => field.key === 'customerName');
  const profile = name === undefined ? undefined : profiles[name.column];
  if (profile === undefined) return 0;
  const own = matches.some(({ field }) => ['influence', 'attitude', 'superior'].includes(field.key));
  const spread = isSpread(profile, profiles, matches);
  // A name with a person and a number is a customer, where nothing says that it is one of its people.
  if (!spread && profile.filled < 10) return kind.book === 'contacts' && !own ? -0.5 : 0;
  const repeats = spread || profile.distinctShare < 0.75;
  const ofCompany = matches.some(({ field }) => companyFacts.has(field.key));
  if (kind.book === 'registration') return repeats && !ofCompany ? -1.5 : 0;
  if (repeats) return 0.5;
  return own ? 0 : -1;
}
