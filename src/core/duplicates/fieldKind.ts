/** What a column of a list holds, as far as comparing two rows is concerned. */
export const fieldKinds = [
  'company',
  'person',
  'phone',
  'email',
  'date',
  'code',
  'region',
  'address',
  'text',
] as const;
export type FieldKind = (typeof fieldKinds)[number];
