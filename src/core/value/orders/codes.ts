import { CellKind, DistinctTexts } from '../../table';
import type { Column } from '../../table';

// Looked up once: the loop below runs over millions of cells.
const { number, text, date } = CellKind;

/** Gives every distinct value of one or more columns a number from 0, in order of appearance. */
export class Codes {
  private readonly distinct = new DistinctTexts();
  private readonly byNumber = new Map<number, number>();

  /** The values as text, by code. */
  get names(): readonly string[] {
    return this.distinct.texts;
  }

  get count(): number {
    return this.names.length;
  }

  codeOf(name: string): number {
    return this.distinct.numberOf(name);
  }

  /**
   * Codes of a column's cells, -1 where a cell holds neither text nor number. Each distinct text is looked up once, and
   * not at all while there is nothing but this column's own texts.
   */
  of(column: Column): Int32Array {
    const { kinds, values, dictionary } = column;
    const codes = new Int32Array(kinds.length).fill(-1);
    const known = new Int32Array(dictionary.length).fill(-1);
    let isAlone = this.count === 0;
    for (let row = 0; row < codes.length; row++) {
      const kind = kinds[row];
      const value = values[row] as number;
      if (kind === text) {
        let code = known[value] as number;
        if (code < 0) {
          const name = dictionary[value] as string;
          known[value] = code = isAlone ? this.distinct.append(name) : this.codeOf(name);
        }
        codes[row] = code;
      } else if (kind === number || kind === date) {
        codes[row] = this.codeOfNumber(value);
        isAlone = false;
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
