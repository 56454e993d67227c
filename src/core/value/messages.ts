/** Codes of the sentences the value room speaks, each with the parameters it fills in. */
export interface ValueMessages {
  'value.title': object;
}
