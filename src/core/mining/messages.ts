/** Codes of the sentences the mining room speaks, each with the parameters it fills in. */
export interface MiningMessages {
  'mining.title': object;
}
