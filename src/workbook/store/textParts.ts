/** Below the 32,767 characters of a cell, with room for whatever a program adds on saving. */
const PART_LENGTH = 30_000;

/**
 * Cuts a text into parts that fit a cell. No part ends inside a surrogate pair, and none but the first starts with an
 * apostrophe, which some versions of Excel take for a prefix.
 */
export function partsOf(text: string, length = PART_LENGTH): string[] {
  const parts: string[] = [];
  let start = 0;
  do {
    let end = Math.min(text.length, start + length);
    while (end > start + 1 && end < text.length && isBadStart(text.charCodeAt(end))) end -= 1;
    parts.push(text.slice(start, end));
    start = end;
  } while (start < text.length);
  return parts;
}

function isBadStart(code: number): boolean {
  return code === 0x27 || (code >= 0xdc00 && code < 0xe000);
}
