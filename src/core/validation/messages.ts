/** Codes of the sentences the validation room speaks, each with the parameters it fills in. */
export interface ValidationMessages {
  'validation.title': object;
}
