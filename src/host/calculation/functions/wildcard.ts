/** Whether a text has wildcards as Excel reads them. */
export function hasWildcards(pattern: string): boolean {
  return /[*?~]/.test(pattern);
}

/**
 * A test for texts like the pattern, ignoring case: `*` any run, `?` one character, `~` takes the
 * next one literally.
 * @param whole the whole text has to match; otherwise it may stand anywhere
 */
export function wildcardPattern(pattern: string, whole = true): RegExp {
  let source = '';
  for (let i = 0; i < pattern.length; i += 1) {
    const char = pattern.charAt(i);
    const next = pattern.charAt(i + 1);
    if (char === '~' && (next === '*' || next === '?' || next === '~')) {
      source += `\\${next}`.replace('\\~', '~');
      i += 1;
    } else if (char === '*') source += '[^]*';
    else if (char === '?') source += '[^]';
    else source += char.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  }
  return new RegExp(whole ? `^${source}$` : source, 'i');
}
