/** Codes of the sentences the sheets room speaks, each with the parameters it fills in. */
export interface SheetsMessages {
  'sheets.title': object;
}
