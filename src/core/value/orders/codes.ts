import { CellKind } from '../../table';
import type { Column } from '../../table';

/** Gives every distinct value of one or more columns a number from 0, in order of appearance. */
export class Codes {
  private readonly byText = new Map<string, number>();
  private readonly byNumber = new Map<number, number>();
  /** The values as text, by code. */
  readonly names: string[] = [];

  get count(): number {
    return this.names.length;
  }

  codeOf(text: string): number {
    let code = this.byText.get(text);
    if (code === undefined) {
      code = this.names.push(text) - 1;
      this.byText.set(text, code);
    }
    return code;
  }

  /** Codes of a column's cells, -1 where a cell holds neither text nor number. Each distinct text is looked up once. */
  of(column: Column): Int32Array {
    const { kinds, values, dictionary } = column;
    const codes = new Int32Array(kinds.length).fill(-1);
    const known = new Int32Array(dictionary.length).fill(-1);
    for (let row = 0; row < kinds.length; row++) {
      const value = values[row] as number;
      if (kinds[row] === CellKind.text) {
        if (known[value] === -1) known[value] = this.codeOf(dictionary[value] as string);
        codes[row] = known[value] as number;
      } else if (kinds[row] === CellKind.number || kinds[row] === CellKind.date) {
        codes[row] = this.codeOfNumber(value);
      }
    }
    return codes;
  }

  private codeOfNumber(value: number): number {
    let code = this.byNumber.get(value);
    if (code === undefined) {
      code = this.codeOf(String(value));
      this.byNumber.set(value, code);
    }
    return code;
  }
}
