import fc from 'fast-check';
import { DocumentError } from '../../../src/host/document';
import type { Document } from '../../../src/host/document';
import { cellActs, from } from './cellActs';
import type { Particulars } from './cellActs';
import { sheetActs } from './sheetActs';
import { smallBook } from './smallBook';
import { treacherousTexts } from './treacherousTexts';

const doing = { ...cellActs, ...sheetActs };

/** One thing somebody does in the workbook; places are taken modulo what there is. */
export interface Act extends Particulars {
  readonly kind: keyof typeof doing;
  readonly sheet: number;
  readonly row: number;
  readonly rows: number;
  readonly columns: number;
}

const place = fc.nat({ max: 60 });
const kinds = Object.keys(doing) as (keyof typeof doing)[];
/** Acts that end what others would have shown: protection, for one, refuses all edits. */
const rare: readonly string[] = [
  'protect',
  'protectSome',
  'protectStructure',
  'table',
  'arrayFormula',
  'startsFar',
  'farAway',
];

const kind = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.constantFrom(...kinds.filter((each) => !rare.includes(each))),
  },
  { weight: 1, arbitrary: fc.constantFrom(...kinds) },
);

export const acts: fc.Arbitrary<Act[]> = fc.array(
  fc.record({
    kind,
    ...{ sheet: place, row: place, column: place, rows: fc.nat({ max: 3 }), columns: fc.nat({ max: 3 }) },
    pick: fc.nat({ max: 40 }),
    text: fc.oneof(fc.constantFrom(...treacherousTexts), fc.string({ unit: 'binary', maxLength: 12 })),
  }),
  { maxLength: 12 },
);

/** A workbook with all books in which people have done these things; what Excel refuses is not done. */
export function bookAfter(done: readonly Act[]): Document {
  const document = smallBook();
  for (const act of done) {
    const sheet = from(document.sheets, act.sheet);
    const used = sheet.usedArea() ?? { top: 0, left: 0, bottom: 0, right: 0 };
    const top = used.top + (act.row % (used.bottom - used.top + 2));
    const left = used.left + (act.column % (used.right - used.left + 2));
    try {
      doing[act.kind](sheet, { top, left, bottom: top + act.rows, right: left + act.columns }, act);
    } catch (error) {
      if (!(error instanceof DocumentError)) throw error;
    }
  }
  document.settle();
  return document;
}
