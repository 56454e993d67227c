/** What a cell holds. A date is a number shown in a date format; an error is Excel's (`#N/A` …). */
export const CellKind = { empty: 0, number: 1, text: 2, boolean: 3, error: 4, date: 5 } as const;
export type CellKind = (typeof CellKind)[keyof typeof CellKind];
