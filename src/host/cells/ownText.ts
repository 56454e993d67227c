/** From this length on engines make a piece cut out of a text refer to that text instead of copying it. */
const CUT_LENGTH = 13;
/** Arguments a call surely takes. */
const CALL_CHARACTERS = 4_096;

/** The same text in memory of its own. One cut out of a file's text would keep all of that in memory. */
export function ownText(text: string): string {
  const { length } = text;
  if (length < CUT_LENGTH) return text;
  let own = '';
  for (let start = 0; start < length; start += CALL_CHARACTERS) {
    const end = Math.min(length, start + CALL_CHARACTERS);
    const codes = new Array<number>(end - start);
    for (let at = start; at < end; at += 1) codes[at - start] = text.charCodeAt(at);
    own += String.fromCharCode(...codes);
  }
  return own;
}
