/**
 * The custom functions KEBU.*: what Excel loads first. Only names are registered here; what they need of the standards
 * is loaded when a cell first asks.
 */
const functionIds = [
  'INDUSTRY',
  'REGION',
  'SIZE',
  'COMPANYKEY',
  'SIMILARITY',
  'USCC',
  'PHONE',
  'RFM',
] as const;

/** Name of a custom function, without the namespace. */
export type FunctionId = (typeof functionIds)[number];

for (const id of functionIds) {
  CustomFunctions.associate(id, async (...given: unknown[]) => {
    const { answer } = await import('./answer');
    return answer(id, given);
  });
}
