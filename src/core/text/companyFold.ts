import { tidy } from './clean';
import { englishForms } from './companyWords';
import { simplified } from './script';

const han = /\p{Script=Han}/u;
const openBrackets = /[([{〔【〈「『]/gu;
const closeBrackets = /[)\]}〕】〉」』]/gu;
const quotes = /["'“”‘’《》`´]/gu;
const middleDots = /(?<=\p{Script=Han})[·•・‧∙.．](?=\p{Script=Han})/gu;
const spaceBesideHan = /(?<=[\p{Script=Han}（）·]) +| +(?=[\p{Script=Han}（）·])/gu;
/** What folding leaves alone but for the script. */
const plainName = /^[\u4e00-\u9fffA-Z\d（）]*$/u;
const loosePunctuation = /^[\s,，.。;；:：、\-_*#]+|[\s,，。;；:：、\-_*#]+$/gu;

/**
 * A company name in the one spelling it is compared in: compatibility forms folded, simplified characters, upper-case
 * Latin letters, full-width brackets, no quotes, no spaces but single ones inside Latin words.
 */
export function foldCompanyText(text: string): string {
  if (plainName.test(text)) return simplified(text);
  const compact = tidy(text)
    .normalize('NFKC')
    .replace(openBrackets, '（')
    .replace(closeBrackets, '）')
    .replace(han.test(text) ? quotes : /["“”《》]/gu, '')
    .replace(middleDots, '·')
    .replace(spaceBesideHan, '')
    .replace(loosePunctuation, '')
    .toUpperCase();
  return simplified(compact);
}

/** Whether a folded name is to be read as a Chinese one. */
export function isChineseName(folded: string): boolean {
  return han.test(folded);
}

const forms = new Set(englishForms.flatMap((form) => form.toUpperCase().split(' ')));

/** A Latin name as words: no punctuation, no legal form at the end (Acme Trading Co., Ltd. → ACME TRADING). */
export function withoutEnglishForm(folded: string): string {
  const words = folded
    .normalize('NFD')
    .replace(/\p{M}|['.’]/gu, '')
    .replace(/&/gu, ' AND ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  let end = words.length;
  while (end > 1 && forms.has(words[end - 1] ?? '')) end -= 1;
  return words.slice(0, end).join(' ');
}
