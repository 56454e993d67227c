import { CellKind } from './cellKind';
import type { CellScalar, Column } from './column';
import { FreshTexts } from './freshTexts';

/** Fills a column of known length from top to bottom; cells not pushed stay empty. */
export class ColumnBuilder {
  private readonly kinds: Uint8Array;
  private readonly values: Float64Array;
  private readonly texts = new FreshTexts();
  private next = 0;

  constructor(length: number) {
    this.kinds = new Uint8Array(length);
    this.values = new Float64Array(length);
  }

  /** Pushes a scalar under the kind its type has; give the kind for dates and errors. */
  push(value: CellScalar, kind?: CellKind): this {
    if (value === null || (value === '' && kind === undefined)) return this.skip();
    if (typeof value === 'string') return this.set(kind ?? CellKind.text, this.texts.numberOf(value));
    if (typeof value === 'boolean') return this.set(CellKind.boolean, value ? 1 : 0);
    return this.set(kind ?? CellKind.number, value);
  }

  skip(): this {
    this.next += 1;
    return this;
  }

  build(): Column {
    return { kinds: this.kinds, values: this.values, dictionary: this.texts.texts };
  }

  private set(kind: CellKind, value: number): this {
    if (this.next >= this.kinds.length)
      throw new RangeError(`The column has ${this.kinds.length} cells only.`);
    this.kinds[this.next] = kind;
    this.values[this.next] = value;
    this.next += 1;
    return this;
  }
}

/** A column from scalars; mainly for small tables and tests. */
export function columnOf(values: readonly CellScalar[], kind?: CellKind): Column {
  const builder = new ColumnBuilder(values.length);
  for (const value of values) builder.push(value, typeof value === 'boolean' ? undefined : kind);
  return builder.build();
}
