import { EntryIndex, decisionSection, identitiesOf, identityLookup, thresholdsOf } from '../duplicates';
import type { Decision, EnteredCells, MatchSource } from '../duplicates';
import { places } from '../standards';
import { columnOf } from '../table';
import { readSection } from '../sections';
import type { Sections } from '../sections';
import type { EntryMatch } from './answer';

/** A registration row as it is compared and shown. */
export interface EnteredCustomer {
  readonly cells: EnteredCells;
  readonly id: string;
  readonly name: string;
  readonly owner: string;
}

interface Place {
  sheet: string;
  /** Sheet row; 0 once the row is gone. */
  row: number;
}

/** Matches told of one row at most. */
const mostMatches = 5;

/** The registered customers with their rows, kept up to date while people type. */
export class CustomerRows {
  private readonly index: EntryIndex;
  private readonly places = new Map<number, Place>();
  /** Records by sheet and row, built when first asked for after rows moved. */
  private records: Map<string, Map<number, number>> | undefined;
  private readonly customers = new Map<number, EnteredCustomer>();
  private decided: ReturnType<typeof identityLookup>;

  constructor(
    private readonly source: MatchSource,
    customerOf: (record: number) => EnteredCustomer,
    sections: Sections,
  ) {
    this.index = new EntryIndex(source.fields, source.records, places());
    source.rows.forEach((row, record) => {
      this.places.set(record, { sheet: source.sheets[record] ?? '', row });
    });
    this.original = customerOf;
    this.decided = identityLookup(readSection(sections, decisionSection));
  }

  private readonly original: (record: number) => EnteredCustomer;

  /** Customers the row may be, those the team said are others left out. */
  matches(sheet: string, row: number, entered: EnteredCustomer): readonly EntryMatch[] {
    const own = this.recordAt(sheet, row);
    const a = this.identityOf(entered);
    return this.index
      .query(entered.cells, {
        least: thresholdsOf.standard.review,
        ...(own === undefined ? {} : { except: own }),
      })
      .flatMap(({ record, probability, reason }): EntryMatch[] => {
        const place = this.places.get(record);
        if (place === undefined || place.row === 0) return [];
        const customer = this.customers.get(record) ?? this.original(record);
        const pair = { a, b: this.identityOf(customer) };
        if (this.decided(pair.a, pair.b) === 'different') return [];
        const { id, name, owner } = customer;
        return [{ ...place, id, name, owner, probability, reason, pair }];
      })
      .slice(0, mostMatches);
  }

  /** Takes over what a row holds now; `undefined` when it is no customer any more. */
  take(sheet: string, row: number, entered: EnteredCustomer | undefined): void {
    const own = this.recordAt(sheet, row);
    if (own === undefined) {
      if (entered === undefined) return;
      const record = this.index.add(entered.cells);
      this.places.set(record, { sheet, row });
      this.customers.set(record, entered);
      const rows = this.rowsOf(sheet);
      rows.set(row, record);
      return;
    }
    this.index.replace(own, entered?.cells ?? {});
    if (entered === undefined) this.customers.delete(own);
    else this.customers.set(own, entered);
  }

  /** Moves the rows of a sheet from `row` on by `count`; rows taken out (`count` negative) are gone. */
  shift(sheet: string, row: number, count: number): void {
    for (const [record, place] of this.places) {
      if (place.sheet !== sheet || place.row < row) continue;
      if (place.row < row - count) {
        place.row = 0;
        this.index.replace(record, {});
      } else place.row += count;
    }
    this.records = undefined;
  }

  /** Takes over what the team decided since. */
  decide(decisions: readonly Decision[]): void {
    this.decided = identityLookup(decisions);
  }

  private recordAt(sheet: string, row: number): number | undefined {
    return this.rowsOf(sheet).get(row);
  }

  private rowsOf(sheet: string): Map<number, number> {
    if (this.records === undefined) {
      this.records = new Map();
      for (const [record, place] of this.places) {
        if (place.row === 0) continue;
        const rows = this.records.get(place.sheet);
        if (rows) rows.set(place.row, record);
        else this.records.set(place.sheet, new Map([[place.row, record]]));
      }
    }
    const rows = this.records.get(sheet) ?? new Map<number, number>();
    this.records.set(sheet, rows);
    return rows;
  }

  private identityOf({ cells, id }: EnteredCustomer): string {
    const fields = this.source.fields.map((field) => ({
      ...field,
      column: columnOf([cells[field.name] ?? null]),
    }));
    return identitiesOf({ fields, records: 1, ids: [id] })[0] ?? '';
  }
}
