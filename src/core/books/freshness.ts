/** Days after which what was entered has to be looked at again: customers and needs each quarter, tags each month. */
export const freshFor = { registration: 90, needs: 90, tags: 31 } as const;
