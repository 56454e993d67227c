/** Zero-width and other invisible format characters (soft hyphen, joiners, direction marks, byte order mark). */
const invisible = /[\p{Cf}\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180e\u3164\ufe00-\ufe0f\uffa0]/gu;
/** Control characters except those that separate words: tab, line feed, vertical tab, form feed, carriage return, next line. */
const controls = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/gu;
const spaces = /[\s\u0085]+/gu;
const plain = /^[\u0021-\u007e\u4e00-\u9fff]*$/u;

/** Drops what cannot be seen and makes every run of spaces, tabs and line breaks one space, none at the ends. */
export function tidy(text: string): string {
  if (plain.test(text)) return text;
  return text.replace(invisible, '').replace(controls, '').replace(spaces, ' ').trim();
}

/** Full-width forms of ASCII (！ to ～) and the wide currency signs as their half-width twins; nothing else changes. */
export function halfWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e\uffe0-\uffe6\u3000]/gu, (character) => {
    const code = character.charCodeAt(0);
    if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
    return wideSigns[character] ?? ' ';
  });
}

const wideSigns: Readonly<Record<string, string>> = {
  '￠': '¢',
  '￡': '£',
  '￥': '¥',
  '￦': '₩',
  '￣': '¯',
  '￤': '¦',
};

const han = '\\p{Script=Han}\\u3001-\\u303f\\uff00-\\uffef';
const spaceBesideHan = new RegExp(`(?<=[${han}]) +| +(?=[${han}])`, 'gu');
const wideAlphanumeric = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff06\uff0e\uff0d]/gu;

/**
 * A Chinese name in the shape it is registered in: tidy, Latin letters and digits half-width, brackets full-width
 * where Chinese stands beside them, no spaces beside Chinese characters.
 */
export function cleanName(text: string): string {
  const compact = tidy(text)
    .replace(wideAlphanumeric, halfWidth)
    .replace(spaceBesideHan, '')
    .replace(/[〔【〈［]/gu, '（')
    .replace(/[〕】〉］]/gu, '）');
  if (!/\p{Script=Han}/u.test(compact)) return compact;
  return compact
    .replace(/\(/gu, '（')
    .replace(/\)/gu, '）')
    .replace(/ *（ */gu, '（')
    .replace(/ *） */gu, '）');
}

/** For comparing only: compatibility forms folded, no spaces, no invisible characters, Latin letters small. */
export function foldForMatching(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  return tidy(text).normalize('NFKC').replace(/\s+/gu, '').toLowerCase();
}
