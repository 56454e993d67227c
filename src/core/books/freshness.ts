/**
 * Days after which what was entered has to be looked at again: customers and needs each quarter, tags each month, and
 * needs nobody has met each month in the review 月度复盘.
 */
export const freshFor = { registration: 90, needs: 90, tags: 31, openNeeds: 31 } as const;
