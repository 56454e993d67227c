/** Sheets the add-in keeps for itself. Their names never change with the locale, so every version finds them. */
export const ownSheets = {
  /** Sections: recipe, decisions, snapshots, registry of report sheets. */
  config: '_客簿配置',
  /** Journal of every batch of changes. */
  journal: '_客簿日志',
  /** Lists behind the dropdowns. */
  lists: '_客簿标准',
  /** Copies of rows that were taken out: their looks, notes, links and rules, to be put back with them. */
  rows: '_客簿原行',
} as const;

/** Sheets under construction and sheets about to be removed; whatever is left of them belongs to a run that died. */
export const stagingPrefix = '_客簿暂存';

/** Sheets a run has replaced, kept so that it can be taken back. */
export const formerPrefix = '_客簿上期';

export function isOwnSheet(name: string): boolean {
  if (name.startsWith(stagingPrefix) || name.startsWith(formerPrefix)) return true;
  return Object.values<string>(ownSheets).includes(name);
}
