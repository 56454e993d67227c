/** The custom functions there are, named without their namespace KEBU. */
export const functionIds = [
  'INDUSTRY',
  'REGION',
  'SIZE',
  'COMPANYKEY',
  'SIMILARITY',
  'USCC',
  'PHONE',
  'RFM',
] as const;

export type FunctionId = (typeof functionIds)[number];
