import { readContactCell } from '../standards';

/** Finds customers by a telephone number that is theirs alone. */
export class PhoneIndex {
  private readonly cells: (readonly [cell: string, customer: number])[] = [];
  private owners: Map<string, number> | undefined;

  add(cell: string, customer: number): void {
    if (cell !== '') this.cells.push([cell, customer]);
    this.owners = undefined;
  }

  /** The one customer with a number of this cell, -1 where none or several have it. */
  find(cell: string): number {
    const owners = (this.owners ??= this.read());
    const found = new Set(readContactCell(cell).phones.flatMap(({ key }) => owners.get(key) ?? []));
    const [only] = found;
    return found.size === 1 && only !== undefined ? only : -1;
  }

  /** Most workbooks never ask for numbers, so they are read when the first one does. */
  private read(): Map<string, number> {
    const owners = new Map<string, number>();
    for (const [cell, customer] of this.cells) {
      for (const { key } of readContactCell(cell).phones) {
        const known = owners.get(key);
        owners.set(key, known === undefined || known === customer ? customer : -1);
      }
    }
    return owners;
  }
}
