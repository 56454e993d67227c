/** What people write ahead of a place: 区域：苏州, 位于苏州, 1.苏州. */
const ahead =
  /^\s*(?:(?:所属|所在)?(?:区域|地区|地域|城市|省市|省份|地址|地点|位置|所在地)\s*[:：]|位于|坐落于|在(?=.{2})|\d{1,2}[.、)）])\s*/u;
/** And behind it: 苏州，中国; 江苏省苏州市（邮编215000）. */
const behind = /(?<=.)[\s,，.·-]*(?:中国|中國|\bchina)\s*$|[（(]?邮编\s*[:：]?\s*\d{6}[）)]?\s*$/iu;
const postcodeAhead = /^\s*\d{6}(?!\d)[\s,，]*(?=\p{Script=Han})/u;
const postcodeBehind = /(?<=\p{Script=Han})[\s,，]*(?<!\d)\d{6}\s*$/u;

/** The part of a cell that names a place, without the words and postcodes people write around it. */
export function placeText(text: string): string {
  const plain = text.normalize('NFKC');
  return [ahead, postcodeAhead, behind, postcodeBehind].reduce(
    (rest, around) => rest.replace(around, ''),
    plain,
  );
}

/** A place written in letters, perhaps with 市 behind, or in letters and in characters (Shanghai 上海, 苏州（Suzhou）). */
export function latinPlace(text: string): { readonly latin: string; readonly han: string } | undefined {
  const latin = text.replace(/[^a-z\s,.'-]/giu, '').trim();
  const han = text.replace(/\P{Script=Han}/gu, '');
  // Each in one piece, with nothing but signs between them.
  if (latin === '' || !/^[^\p{Script=Han}\d]*\p{Script=Han}*[^\p{Script=Han}\d]*$/u.test(text))
    return undefined;
  if (/[a-z].*\p{Script=Han}.*[a-z]/iu.test(text)) return undefined;
  return { latin, han: /^[省市]$/u.test(han) ? '' : han };
}
