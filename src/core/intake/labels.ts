import { bookIds, fieldsOf } from '../books';
import type { BookId, Field, OwnField, PackId } from '../books';
import { books, fieldIn, organisationPacks } from '../books';
import { foldBare, foldLabel } from './labelFolds';
import { LabelMatcher } from './labelMatcher';

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

/** The label matchers of all kinds together. */
export class Labels {
  readonly matchers: ReadonlyMap<string, LabelMatcher>;
  private readonly best = new Map<string, number>();

  constructor(readonly kinds: readonly SheetKind[]) {
    this.matchers = new Map(kinds.map((kind) => [kind.id, new LabelMatcher(kind.fields)]));
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

  /** Whether a header says that its column names the customer. */
  namesCustomer(text: string): boolean {
    if (!mayBeLabel(text)) return false;
    for (const matcher of this.matchers.values())
      if ((matcher.fits(text).get('customerName') ?? 0) >= 0.9) return true;
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

/** Rules out most data without folding it: long texts, codes, numbers, addresses, registered names of companies. */
function mayBeLabel(text: string): boolean {
  return text.length <= 30 && !/\d{3}|@|有限|股份|集团$/u.test(text);
}
