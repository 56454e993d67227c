import { DocumentError } from './errors';

/** A name for a range, a value or a formula, in the whole workbook or on one sheet. */
export interface DefinedName {
  readonly id: string;
  readonly name: string;
  /** With leading `=`: `=Sheet1!$A$1:$B$2`, `=0.17`, `=SUM(...)`. */
  formula: string;
  comment: string;
  visible: boolean;
  /** The sheet it belongs to, or undefined for the workbook. */
  readonly sheetId: string | undefined;
}

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;
const LOOKS_LIKE_CELL = /^(?:[A-Za-z]{1,3}[0-9]{1,7}|[RrCc]|[Rr][0-9]+[Cc][0-9]+)$/;

/** Whether Excel takes the name for ranges and tables. */
export function isValidName(name: string): boolean {
  return name.length <= 255 && NAME.test(name) && !LOOKS_LIKE_CELL.test(name);
}

/** Defined names of one scope, unique ignoring case, in alphabetical order. */
export class NameList {
  readonly #items = new Map<string, DefinedName>();

  constructor(
    private readonly newId: () => string,
    private readonly sheetId: string | undefined,
    private readonly changed: (name: string) => void,
  ) {}

  all(): DefinedName[] {
    return [...this.#items.values()].sort((a, b) => (a.name.toUpperCase() < b.name.toUpperCase() ? -1 : 1));
  }

  get(name: string): DefinedName | undefined {
    return this.#items.get(name.toUpperCase());
  }

  /**
   * @throws DocumentError InvalidArgument when Excel would not take the name, ItemAlreadyExists
   * when it is taken
   */
  add(name: string, formula: string, comment = '', visible = true): DefinedName {
    if (!isValidName(name)) {
      throw new DocumentError('InvalidArgument', `"${name}" cannot be a name.`);
    }
    if (this.get(name)) {
      throw new DocumentError('ItemAlreadyExists', `The name "${name}" exists already.`);
    }
    const item: DefinedName = {
      id: this.newId(),
      name,
      formula: formula.startsWith('=') ? formula : `=${formula}`,
      comment,
      visible,
      sheetId: this.sheetId,
    };
    this.#items.set(name.toUpperCase(), item);
    this.changed(name);
    return item;
  }

  /** Takes a name of a file as it is, even one Excel would not let anybody type. */
  adopt(name: string, formula: string, comment: string, visible: boolean): void {
    const item: DefinedName = {
      id: this.newId(),
      name,
      formula,
      comment,
      visible,
      sheetId: this.sheetId,
    };
    this.#items.set(name.toUpperCase(), item);
  }

  update(name: string, change: Partial<Pick<DefinedName, 'formula' | 'comment' | 'visible'>>): void {
    const item = this.get(name);
    if (!item) throw new DocumentError('ItemNotFound', `There is no name "${name}".`);
    Object.assign(item, change);
    this.changed(item.name);
  }

  delete(name: string): boolean {
    const found = this.#items.delete(name.toUpperCase());
    if (found) this.changed(name);
    return found;
  }
}
