import { bookIds, fieldsOf } from '../books';
import type { BookId, Field, OwnField, PackId } from '../books';
import { books, fieldIn, organisationPacks } from '../books';
import { bigrams, foldForMatching } from '../text';

/** What a sheet may be: a book, and for registrations whether its customers are organisations or persons. */
export interface SheetKind {
  readonly id: string;
  readonly book: BookId;
  readonly pack: PackId;
  readonly fields: readonly Field[];
}

/** Every kind of sheet that can be recognised. Fields of all trades count for organisations. */
export function sheetKinds(own: readonly OwnField[]): readonly SheetKind[] {
  return bookIds.flatMap((book): SheetKind[] => {
    if (book !== 'registration') return [{ id: book, book, pack: 'b2b', fields: fieldsOf(book, 'b2b', own) }];
    const ofPersons = fieldsOf(book, 'b2c', own);
    const added = ofPersons.filter((field) => field.own === true);
    const ofOrganisations = books.registration.fields
      .filter((field) => organisationPacks.some((pack) => field.packs.includes(pack)))
      .map((field) => fieldIn(field, 'b2b'));
    return [
      { id: 'registration', book, pack: 'b2b', fields: [...ofOrganisations, ...added] },
      { id: 'registration-b2c', book, pack: 'b2c', fields: ofPersons },
    ];
  });
}

/** A header text as it is compared: signs and marks dropped, letters small. */
export function foldLabel(text: string): string {
  return foldForMatching(text).replace(
    /[\s*※★:：()[\]（）【】〔〕"'“”‘’._\-—/\\、，,;；?？!！<>《》|]/gu,
    '',
  );
}

/** The same without what stands in brackets: a unit, a remark. */
function foldBare(text: string): string {
  const bare = text.replace(/[（([【〔][^）)\]】〕]*[）)\]】〕]/gu, '');
  return foldLabel(bare);
}

/** Headers are short; whole sentences are not worth comparing. */
const longestLabel = 40;

/** A title or alias of a field with its pairs of neighbouring characters. */
interface LabelName {
  readonly key: string;
  readonly folded: string;
  readonly pairs: readonly string[];
}

const labelName = (key: string, folded: string): LabelName => ({ key, folded, pairs: bigrams(folded) });

/** How well header texts fit the fields of one kind of sheet. */
export class LabelMatcher {
  private readonly exact = new Map<string, Map<string, number>>();
  private readonly names: readonly LabelName[];
  private readonly known = new Map<string, ReadonlyMap<string, number>>();

  constructor(kind: SheetKind) {
    const names: LabelName[] = [];
    for (const field of kind.fields) {
      this.add(foldLabel(field.title.zh), field.key, 1);
      this.add(foldLabel(field.title.en), field.key, 1);
      for (const alias of field.aliases) this.add(foldLabel(alias), field.key, 0.95);
      for (const name of [field.title.zh, field.title.en, ...field.aliases])
        names.push(labelName(field.key, foldLabel(name)));
    }
    this.names = names.filter(({ folded }) => folded.length >= 2);
  }

  private add(folded: string, key: string, strength: number) {
    const fields = this.exact.get(folded) ?? new Map<string, number>();
    fields.set(key, Math.max(strength, fields.get(key) ?? 0));
    this.exact.set(folded, fields);
  }

  /** Whether a text is the title or an alias of a field. */
  isKnown(folded: string): boolean {
    return this.exact.has(folded);
  }

  /** Fit of a header text by field key: 1 title, 0.95 alias, less for resembling ones, absent below 0.3. */
  fits(label: string): ReadonlyMap<string, number> {
    let fits = this.known.get(label);
    if (fits === undefined) {
      fits = this.compute(label);
      this.known.set(label, fits);
    }
    return fits;
  }

  private compute(label: string): ReadonlyMap<string, number> {
    if (label.length > longestLabel) return new Map();
    const folded = foldLabel(label);
    const direct = this.exact.get(folded) ?? this.exact.get(foldBare(label));
    if (direct !== undefined) return direct;
    const fits = new Map<string, number>();
    const bare = foldBare(label);
    for (const text of bare === '' || bare === folded ? [folded] : [folded, bare]) {
      if (text.length < 2 || text.length > 24) continue;
      const pairs = new Set(bigrams(text));
      for (const name of this.names) {
        const fit = resemblance(text, pairs, name);
        if (fit >= 0.3 && fit > (fits.get(name.key) ?? 0)) fits.set(name.key, fit);
      }
    }
    return fits;
  }
}

/**
 * How far two header texts mean the same, at most 0.9. Chinese compounds carry their meaning at the end, so a label
 * that ends with a known name (签约客户名称) says more than one that starts with it (客户名称缩写).
 */
function resemblance(
  label: string,
  pairs: ReadonlySet<string>,
  { folded: name, pairs: own }: LabelName,
): number {
  if (label.includes(name)) {
    const share = name.length / label.length;
    if (label.endsWith(name)) return 0.6 + 0.3 * share;
    return 0.3 + 0.3 * share;
  }
  if (name.length > label.length && name.includes(label)) {
    const share = label.length / name.length;
    return name.endsWith(label) ? 0.4 + 0.4 * share : 0.3 + 0.35 * share;
  }
  let shared = 0;
  for (const pair of own) if (pairs.has(pair)) shared += 1;
  return (0.75 * 2 * shared) / (pairs.size + own.length);
}

/** The label matchers of all kinds together. */
export class Labels {
  readonly matchers: ReadonlyMap<string, LabelMatcher>;
  private readonly best = new Map<string, number>();

  constructor(readonly kinds: readonly SheetKind[]) {
    this.matchers = new Map(kinds.map((kind) => [kind.id, new LabelMatcher(kind)]));
  }

  matcher(kind: SheetKind): LabelMatcher {
    const matcher = this.matchers.get(kind.id);
    if (matcher === undefined) throw new RangeError(`No labels of ${kind.id}.`);
    return matcher;
  }

  /** Whether a text is a title or alias of any field. */
  isKnown(text: string): boolean {
    if (!mayBeLabel(text)) return false;
    const folded = foldLabel(text);
    for (const matcher of this.matchers.values()) if (matcher.isKnown(folded)) return true;
    const bare = foldBare(text);
    if (bare === '' || bare === folded) return false;
    for (const matcher of this.matchers.values()) if (matcher.isKnown(bare)) return true;
    return false;
  }

  /** The best fit of a text as a header of any kind of sheet. */
  bestFit(text: string): number {
    if (!mayBeLabel(text)) return 0;
    let best = this.best.get(text);
    if (best === undefined) {
      best = 0;
      for (const matcher of this.matchers.values())
        for (const fit of matcher.fits(text).values()) best = Math.max(best, fit);
      this.best.set(text, best);
    }
    return best;
  }
}

/** Rules out most data without folding it: long texts, codes, numbers, addresses. */
function mayBeLabel(text: string): boolean {
  return text.length <= 30 && !/\d{3}|@/u.test(text);
}
