/** Codes of the sentences the entry room speaks. */
export interface EntryMessages {
  /** The row belongs to no list that is understood. */
  'entry.noRow': { readonly sheet: string; readonly row: number };
}
