import { asTyped, cleaned, doubtful, halfWidth, isPlaceholder, tidy } from '../text';
import type { Reading } from '../text';

const address = /^[a-z0-9](?:[a-z0-9._%+-]*[a-z0-9_+-])?@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/u;
const label = /^(?:(?:电子邮箱|电子邮件|邮箱|邮件)\s*[:：.]?|(?:mailto|e-?mail|mail)\s*[:：])\s*/iu;
const test =
  /^(?:test\d*|tests|demo|example|abc|aaa+|xxx+|no-?reply|none|null)@|^(?:123|1234|12345|123456)@(?!qq\.com$)|@(?:test|example|xxx+|abc|aaa+|123|none)\.[a-z.]+$/u;

/** Domains people mistype most, by the ending they mean. */
const slips: readonly (readonly [RegExp, string])[] = [
  [/@(?:qq\.(?:con|cm|co|comm|om|vom|cn)|qqcom|q\.com)$/u, '@qq.com'],
  [/@(?:163\.(?:con|cm|co|comm|om|vom)|163com)$/u, '@163.com'],
  [/@(?:126\.(?:con|cm|co|comm|om|vom)|126com)$/u, '@126.com'],
  [/@(?:gmial|gmai|gamil|gmal)\.com$|@gmail\.(?:con|cm|co|om)$/u, '@gmail.com'],
  [/@(?:hotmial|hotmai|hotmil)\.com$|@hotmail\.(?:con|cm|co|om)$/u, '@hotmail.com'],
  [/@(?:outlok|outloook)\.com$|@outlook\.(?:con|cm|co|om)$/u, '@outlook.com'],
  [/\.(?:con|cmo|ocm|vom|comm)$/u, '.com'],
];

/**
 * Reads one e-mail address; canonical is lower case, half-width, without spaces. Doubtful: several or no @ signs,
 * another sign in the place of one, a comma for a dot, a domain that looks mistyped (each with what was meant), test
 * addresses.
 */
export function readEmail(text: string): Reading<string> {
  const folded = tidy(halfWidth(text))
    .replace(label, '')
    .replace(/^[<(（]|[>)）]$|[,;，；。.、]+$/giu, '');
  if (folded === '' || isPlaceholder(folded)) return doubtful('placeholder');
  const compact = folded.replace(/\s+/gu, '').replace(/。/gu, '.').toLowerCase();
  const slip = slips.find(([pattern]) => pattern.test(compact));
  const meant = slip && compact.replace(slip[0], slip[1]);
  if (meant !== undefined && address.test(meant)) return doubtful('typo', meant);
  if (address.test(compact)) {
    if (test.test(compact)) return doubtful('fake');
    return compact === text ? asTyped(compact) : cleaned(compact);
  }
  const [first = ''] = compact.split(',');
  // Behind a whole address a comma begins something else.
  if (address.test(first)) return doubtful('format');
  const repaired = compact
    .replace(/\(at\)|\[at\]|#|＃|&/gu, '@')
    .replace(/,/gu, '.')
    .replace(/@{2,}/gu, '@')
    .replace(/\.{2,}/gu, '.');
  return repaired !== compact && address.test(repaired) ? doubtful('format', repaired) : doubtful('format');
}

/** Whether a text looks like an attempt at an e-mail address. */
export function looksLikeEmail(text: string): boolean {
  return /@|＠/u.test(text) || /^[\w.-]+#[\w-]+(?:\.[\w-]+)+$/u.test(text.trim());
}
