import type { Column, SheetTable } from '../core/table';

/** Where in the tables a dictionary belongs. */
interface DictionaryPlace {
  readonly sheet: number;
  readonly part: 'columns' | 'formulas';
  readonly column: number;
}

/** Part of a dictionary, posted ahead of the tables it belongs to. */
export interface TextSlice extends DictionaryPlace {
  readonly texts: readonly string[];
}

/** Texts and characters cloned at once: some milliseconds. A million texts would hold up typing. */
const MOST_TEXTS = 40_000;
const MOST_CHARACTERS = 4_000_000;

/** Dictionaries of fewer texts stay with their columns. */
const LONG = 5_000;

/** Parts tables from their long dictionaries, which go ahead of them slice by slice. */
export function parted(sheets: readonly SheetTable[]): {
  readonly sheets: readonly SheetTable[];
  readonly slices: readonly TextSlice[];
} {
  const slices: TextSlice[] = [];
  const without = (column: Column, place: DictionaryPlace): Column => {
    if (column.dictionary.length < LONG) return column;
    for (const texts of slicesOf(column.dictionary)) slices.push({ ...place, texts });
    return { ...column, dictionary: [] };
  };
  const bare = sheets.map((table, sheet) => ({
    ...table,
    columns: table.columns.map((column, at) => without(column, { sheet, part: 'columns', column: at })),
    formulas: table.formulas.map(
      (column, at) => column && without(column, { sheet, part: 'formulas', column: at }),
    ),
  }));
  return { sheets: bare, slices };
}

/** The tables with the dictionaries that went ahead. */
export function joined(sheets: readonly SheetTable[], slices: readonly TextSlice[]): readonly SheetTable[] {
  const restored = (column: Column, { sheet, part, column: at }: DictionaryPlace): Column => {
    const own = slices.filter((slice) => slice.sheet === sheet && slice.part === part && slice.column === at);
    return own.length === 0 ? column : { ...column, dictionary: own.flatMap(({ texts }) => texts) };
  };
  return sheets.map((table, sheet) => ({
    ...table,
    columns: table.columns.map((column, at) => restored(column, { sheet, part: 'columns', column: at })),
    formulas: table.formulas.map(
      (column, at) => column && restored(column, { sheet, part: 'formulas', column: at }),
    ),
  }));
}

function* slicesOf(texts: readonly string[]): Generator<readonly string[]> {
  let start = 0;
  let characters = 0;
  for (const [index, { length }] of texts.entries()) {
    if (index - start >= MOST_TEXTS || characters + length > MOST_CHARACTERS) {
      if (index > start) yield texts.slice(start, index);
      start = index;
      characters = 0;
    }
    characters += length;
  }
  if (start < texts.length) yield texts.slice(start);
}
