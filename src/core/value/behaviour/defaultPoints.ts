/**
 * Points by kind of interaction, by the canonical names of the list of kinds, and in how many days half of them fade.
 * A complaint costs points: the customer is in touch, and not because it wants more.
 */
export const defaultPoints: Readonly<Record<string, { readonly points: number; readonly halfLife: number }>> =
  {
    浏览: { points: 1, halfLife: 14 },
    下载: { points: 3, halfLife: 30 },
    咨询: { points: 5, halfLife: 30 },
    售后: { points: 2, halfLife: 30 },
    参会: { points: 8, halfLife: 60 },
    拜访: { points: 8, halfLife: 60 },
    报价: { points: 12, halfLife: 45 },
    投诉: { points: -5, halfLife: 60 },
  };

/** Headers people give a column that says whether a lead became a customer. */
export const outcomeHeaders = ['已转化', '是否转化', '转化', '是否成交', '已成交', 'converted', 'won'];

/** Words for either outcome, lower case. */
export const outcomeWords = {
  yes: ['是', '已转化', '已成交', '成交', 'y', 'yes', 'true', '1'],
  no: ['否', '未转化', '未成交', 'n', 'no', 'false', '0'],
} as const;
