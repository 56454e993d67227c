/** What must be gone from the workbook beside the cells of its sheets: told to whoever carries an erasure out. */
export interface Erasure {
  /** Names, numbers, addresses and texts that were the subject's alone. Nothing remembered may hold one of them. */
  readonly secrets: readonly string[];
  /** Ids of report sheets that are about the subject only. */
  readonly reports: readonly string[];
}

/** Document properties of a file that are texts anybody may write. */
export const textProperties = [
  'author',
  'title',
  'subject',
  'keywords',
  'comments',
  'manager',
  'company',
  'category',
] as const;
export type TextProperty = (typeof textProperties)[number];

/** Something of the subject that is in no cell. */
export interface Trace {
  readonly place:
    TextProperty | 'lastAuthor' | 'customProperty' | 'comment' | 'name' | 'page' | 'chart' | 'customXml';
  /** Which one of its kind: a sheet's name, a name's, a property's; empty where there is only one. */
  readonly where: string;
  /** An add-in cannot change it: the user has to. */
  readonly stays: boolean;
}
