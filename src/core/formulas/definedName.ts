/** A name of the workbook and what it stands for: `=登记表!$B$2:$B$9`. */
export interface DefinedName {
  readonly name: string;
  readonly formula: string;
}
