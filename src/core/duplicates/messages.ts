/** Codes of the sentences the duplicates room speaks, each with the parameters it fills in. */
export interface DuplicatesMessages {
  'duplicates.title': object;
}
