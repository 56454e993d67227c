const digits: Readonly<Record<string, number>> = {
  ...{ 〇: 0, 零: 0, 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 两: 2, '○': 0, '◯': 0 },
  ...{
    壹: 1,
    贰: 2,
    叁: 3,
    肆: 4,
    伍: 5,
    陆: 6,
    柒: 7,
    捌: 8,
    玖: 9,
    弌: 1,
    弍: 2,
    弎: 3,
    幺: 1,
    仨: 3,
    俩: 2,
  },
  ...{ 貳: 2, 參: 3, 叄: 3, 陸: 6, 兩: 2 },
};
const units: Readonly<Record<string, number>> = {
  ...{ 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 },
  ...{ 廿: 20, 卅: 30 },
};
const groups: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8, 兆: 1e12 };

const spelled =
  /^[〇零一二三四五六七八九两○◯壹贰叁肆伍陆柒捌玖弌弍弎幺仨俩貳參叄陸兩十拾百佰千仟廿卅万萬亿億兆]+$/u;

/**
 * A whole number in Chinese numerals: spelled out (一千二百三十, 二十, 壹万贰仟) or digit by digit (二〇二四).
 * `undefined` for anything else; a trailing digit after a unit stands for the next lower unit's (一万二 is 12,000).
 */
export function chineseNumber(text: string): number | undefined {
  if (!spelled.test(text)) return undefined;
  const characters = Array.from(text);
  if (characters.every((character) => character in digits)) {
    return Number(characters.map((character) => digits[character] ?? 0).join(''));
  }
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  let lastUnit = 1;
  let zeroBefore = false;
  for (const character of characters) {
    const value = digits[character];
    const unit = units[character];
    const group = groups[character];
    if (value !== undefined) {
      if (digit !== undefined && digit !== 0) return undefined;
      digit = value;
      zeroBefore ||= value === 0;
    } else if (unit !== undefined) {
      section += unit === 20 || unit === 30 ? unit : (digit ?? 1) * unit;
      lastUnit = unit >= 20 && unit <= 30 ? 10 : unit;
      digit = undefined;
      zeroBefore = false;
    } else if (group !== undefined) {
      section += digit ?? 0;
      total = group > 1e4 ? (total + section || 1) * group : total + (section || 1) * group;
      section = 0;
      lastUnit = group;
      digit = undefined;
      zeroBefore = false;
    }
  }
  const tail = digit === undefined ? 0 : zeroBefore || lastUnit < 100 ? digit : digit * (lastUnit / 10);
  return total + section + tail;
}

/** Every run of Chinese numerals as Arabic digits (第一分公司 → 第1分公司, 二〇二四年 → 2024年). For comparing only. */
export function arabicDigits(text: string): string {
  return text.replace(
    /[〇零一二三四五六七八九两壹贰叁肆伍陆柒捌玖十拾百佰千仟廿卅]+/gu,
    (run) => chineseNumber(run)?.toString() ?? run,
  );
}
