/** What must be gone from the workbook beside the cells of its sheets: told to whoever carries an erasure out. */
export interface Erasure {
  /** Names, numbers, addresses and texts that were the subject's alone. Nothing remembered may hold one of them. */
  readonly secrets: readonly string[];
  /** Ids of report sheets that are about the subject only. */
  readonly reports: readonly string[];
}
