import type { Sheet } from '../../document';
import { invalidArgument, itemNotFound } from '../../wire/errors';
import { define, type Definition } from '../define';
import { CellRange, rangeOf } from '../range/cells';

const freeze = (sheet: Sheet, rows: number, columns: number): void => {
  if (rows < 0 || columns < 0)
    throw invalidArgument('The number of frozen rows or columns cannot be negative.');
  sheet.freeze = rows + columns === 0 ? undefined : { rows, columns };
  sheet.viewChanged();
};

const frozen = (sheet: Sheet): CellRange => {
  const { rows = 0, columns = 0 } = sheet.freeze ?? {};
  if (rows + columns === 0) throw itemNotFound();
  const bottom = rows === 0 ? 1_048_575 : rows - 1;
  const right = columns === 0 ? 16_383 : columns - 1;
  return new CellRange(sheet, { top: 0, left: 0, bottom, right });
};

export const freezePanes: readonly Definition[] = [
  define<Sheet>('WorksheetFreezePanes', {
    call: {
      FreezeRows: (sheet, args) => {
        freeze(sheet, args.integer(0, 1), 0);
      },
      FreezeColumns: (sheet, args) => {
        freeze(sheet, 0, args.integer(0, 1));
      },
      // The range given is the pane that stays: everything down to its last row and column.
      FreezeAt: (sheet, args, { document }) => {
        const { area } = rangeOf(document, sheet, args.at(0));
        const rows = area.bottom === 1_048_575 ? 0 : area.bottom + 1;
        const columns = area.right === 16_383 ? 0 : area.right + 1;
        freeze(sheet, rows, columns);
      },
      Unfreeze: (sheet) => {
        freeze(sheet, 0, 0);
      },
      GetLocation: frozen,
    },
  }),
];
