import { foldForMatching } from './clean';

/** Words typed to fill a cell that has no value. */
const words = new Set(
  `无 暂无 没有 无数据 暂缺 缺 缺失 未填 未填写 未提供 不详 未知 不知道 不清楚 待定 待补 待补充 待填 待完善 待确认 待核实 待更新 未定
  空 空白 略 保密 不便透露 不愿透露 不公开 拒绝透露 拒填 同上 见备注 n/a na n.a. #n/a null none nil nan undefined unknown tbd tba test 测试 xx xxx xxxx`.split(
    /\s+/u,
  ),
);

/** Longer texts that start with a letter or digit are no placeholders. */
const longest = 10;

/** Whether a text stands for "no value": 无, 暂无, N/A, 待定, or nothing but signs (/, -, ——, ？, …). Empty is not a placeholder. */
export function isPlaceholder(text: string): boolean {
  if (text.length > longest && /^[\p{L}\p{N}]/u.test(text)) return false;
  const folded = foldForMatching(text).replace(/[()（）[\]【】"'“”‘’。.!！]/gu, (sign) =>
    sign === '.' ? '.' : '',
  );
  if (folded === '') return text.trim() !== '';
  return words.has(folded) || /^[\p{P}\p{S}]+$/u.test(folded);
}
