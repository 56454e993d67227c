/** Below the 32,767 characters of a cell, with room for whatever a program adds on saving. */
const PART_LENGTH = 30_000;

/**
 * Cuts a text into parts that fit a cell. No part ends inside a surrogate pair. None but the first starts with an
 * apostrophe, which some versions of Excel take for a prefix, unless apostrophes fill a whole part.
 *
 * @param length the most UTF-16 units a part may have; at least 2
 */
export function partsOf(text: string, length = PART_LENGTH): string[] {
  const parts: string[] = [];
  let start = 0;
  do {
    const end = cutAfter(text, start, length);
    parts.push(text.slice(start, end));
    start = end;
  } while (start < text.length);
  return parts;
}

function cutAfter(text: string, start: number, length: number): number {
  const longest = start + length;
  if (longest >= text.length) return text.length;
  for (let end = longest; end > start; end -= 1) {
    if (!isApostrophe(text, end) && !isInsidePair(text, end)) return end;
  }
  return isInsidePair(text, longest) ? longest - 1 : longest;
}

function isApostrophe(text: string, index: number): boolean {
  return text[index] === "'";
}

function isInsidePair(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 0xdc00 && code < 0xe000;
}
