/** Defined names of a list on the hidden list sheet. */
export interface ListNames {
  /** All values of a plain list. */
  readonly values: string;
  /** Key column of a dependent list; the values stand beside it. */
  readonly keys: string;
  /** First cell of the key column. */
  readonly start: string;
}

/** Names by code: letters, digits and underscores of the list's id; anything else as its code point. */
export function listNames(id: string): ListNames {
  const code = id.replace(/\W/gu, (char) => `_${(char.codePointAt(0) ?? 0).toString(16)}`);
  return { values: `kb_list_${code}`, keys: `kb_keys_${code}`, start: `kb_from_${code}` };
}
