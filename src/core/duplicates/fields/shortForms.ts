/** Longest abbreviation people make of a company's name: 中科院自动化所. */
const longest = 7;

/**
 * Whether one name may be the other with most characters left out: 中石油 of 中国石油天然气, 工行 of 工商银行, 上汽
 * of 上海汽车. All characters stand in their order and the first one begins the place or the name.
 *
 * @param short Place and key of the shorter name.
 * @param place Place of the longer one without its type word; empty for none.
 * @param key What follows the place.
 */
export function isAbbreviation(short: string, place: string, key: string): boolean {
  if (short.length < 2 || short.length > longest || place.length + key.length < short.length + 2)
    return false;
  return inOrder(short, place + key) || inOrder(short, key);
}

function inOrder(short: string, long: string): boolean {
  if (short[0] !== long[0]) return false;
  let at = 0;
  for (const character of long) if (character === short[at]) at += 1;
  return at === short.length;
}
