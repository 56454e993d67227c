/** Words people write instead of a score from 1 to 5. */
export const levelWords: ReadonlyMap<string, number> = new Map(
  Object.entries({
    5: '非常高 很高 极高 最高 高 非常重要 很重要 极其重要 十分重要 非常紧急 很紧急 特急 加急 紧急 急 非常满意 很满意 critical high urgent',
    4: '较高 重要 比较重要 较重要 较急 比较紧急 较紧急 满意 比较满意 major',
    3: '中 中等 一般 普通 适中 正常 medium normal',
    2: '较低 偏低 不太重要 不太紧急 不太急 不满意 minor',
    1: '低 很低 最低 不重要 不紧急 不急 非常不满意 很不满意 low',
  }).flatMap(([level, words]) => words.split(' ').map((word) => [word, Number(level)] as const)),
);
