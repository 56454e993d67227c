import type { ClassMembers } from '../../wire/members';
import { define, type Definition } from '../define';
import { TableScope } from '../tables/scope';
import type { CellRange } from './cells';
import { content } from './content';
import { edits } from './edits';
import { navigation } from './navigation';
import { cellProperties } from './properties';
import { search } from './search';
import { specialCells } from './specialCells';
import { VisibleCells } from './visibleView';

const others: ClassMembers<CellRange> = {
  call: {
    GetSpecialCells: (range, args) => specialCells(range, args.text(0), args.text(1, 'All')),
    GetTables: ({ sheet, areas }, args) => new TableScope(sheet.document, sheet, areas, args.flag(0)),
    GetVisibleView: (range) => new VisibleCells(range),
  },
};

/** Excel's Range and what `removeDuplicates` answers with. */
export const ranges: readonly Definition[] = [
  define('Range', content, navigation, edits, search, cellProperties, others),
  define<{ removed: number; uniqueRemaining: number }>('RemoveDuplicatesResult', {
    get: { Removed: (result) => result.removed, UniqueRemaining: (result) => result.uniqueRemaining },
  }),
];
