/** Codes of the sentences the needs room speaks, each with the parameters it fills in. */
export interface NeedsMessages {
  'needs.title': object;
}
