import type { CellContent, TableColumn } from '../sheets';
import { serialOf } from '../text';
import type { Field } from './field';

/** Stands first in the row that shows how to fill the sheet in; a row that starts so is nobody's record. */
const exampleWord = { zh: '示例', en: 'Example' };
const look = { color: '#7F7F7F', italic: true } as const;

const numbers: ReadonlySet<Field['type']> = new Set(['amount', 'number', 'integer', 'level']);

/** The columns of an empty book sheet with every field's example in the first row, in grey, until it is deleted. */
export function withExample(
  columns: readonly TableColumn[],
  fields: readonly Field[],
): readonly TableColumn[] {
  const [first] = columns;
  if (first === undefined) return columns;
  const formula = `=OR([@${first.key}]="${exampleWord.zh}",[@${first.key}]="${exampleWord.en}")`;
  return columns.map((column) => {
    const field = fields.find(({ key }) => key === column.key);
    const shown: CellContent = column === first ? exampleWord : field === undefined ? null : exampleOf(field);
    return { ...column, values: [shown], conditional: [{ kind: 'formula', formula, style: look }] };
  });
}

function exampleOf({ type, example }: Field): CellContent {
  if (example === '') return null;
  if (numbers.has(type) && Number.isFinite(Number(example))) return Number(example);
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(example) ?? [];
  const serial =
    year === undefined ? undefined : serialOf({ year: Number(year), month: Number(month), day: Number(day) });
  return serial ?? example;
}
