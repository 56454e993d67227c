import { foldForMatching, simplified } from '../text';

/** A header text as it is compared: signs, marks and the number of an enumeration (3. 电话) dropped, letters small, 繁体 as 简体, 重不重要 as 重要. */
export function foldLabel(text: string): string {
  return simplified(foldForMatching(text))
    .replace(/(\p{Script=Han})不\1/gu, '$1')
    .replace(/^[(（]?\d{1,2}[.、)）]\s*(?=\D)/u, '')
    .replace(/[\s*※★:：()[\]（）【】〔〕"'“”‘’._\-—/\\、，,;；?？!！<>《》|#]/gu, '');
}

/** The same without what stands in brackets or behind a stroke: a unit, a remark (单价/元). */
export function foldBare(text: string): string {
  const bare = text
    .replace(/^【([^】]*)】$/u, '$1')
    .replace(/[（([【〔][^）)\]】〕]*[）)\]】〕]/gu, '')
    .replace(/[/／][\p{Script=Han}a-z%]{1,2}$/iu, '');
  return foldLabel(bare);
}

/** The names in a header that gives several for one thing: both languages of 电话 Phone, 主营产品/业务. */
export function labelNames(text: string): readonly string[] {
  const names = text.split(
    /\s*[/／|｜\n]\s*|(?<=\p{Script=Han})\s+(?=[A-Za-z])|(?<=[A-Za-z.])\s+(?=\p{Script=Han})/u,
  );
  return names.length < 2 ? [] : names.map(foldLabel).filter((name) => name.length >= 2);
}
