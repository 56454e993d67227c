/** Canonical list values that analyses ask for by name; the lists declare them with their other spellings. */
export const attitude = { supportive: '支持', opposed: '反对' } as const;
export const decisionRole = { decider: '决策者', influencer: '影响者', user: '使用者' } as const;
export const answer = { yes: '是', no: '否' } as const;
/** Whose word a tag is: worked out by us, or judged by a person. */
export const tagMethod = { automatic: '自动', byHand: '人工' } as const;
