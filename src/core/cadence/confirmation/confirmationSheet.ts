import type { Field } from '../../books';
import { message } from '../../message';
import { wrappedRow } from '../../sheets';
import type { Bilingual } from '../../message';
import type { CellContent, CellStyle, GridCell, SheetSpec } from '../../sheets';
import { confirmationCode } from './code';

/** Starts the id of every confirmation sheet; the 客户编号 follows. */
export const confirmationPrefix = 'confirmation.';

/** Headings by which the columns of a returned sheet are found, in either language. */
export const headings = {
  field: { zh: '核对内容', en: 'To confirm' },
  ours: { zh: '我方记录', en: 'Our record' },
  right: { zh: '是否正确（是/否）', en: 'Correct (yes/no)' },
  correction: { zh: '更正为', en: 'Should be' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** A field with what we have of it. */
export interface ConfirmationLine {
  readonly field: Field;
  readonly value: string;
}

const top = 3;
/** In columns. */
const width = 4;
const quiet: CellStyle = { color: '#595959' };
const head: CellStyle = { bold: true, fill: '#DDEBF7', border: true, wrap: true };
const label: CellStyle = { border: true, color: '#595959', vertical: 'center' };
const fixed: CellStyle = { border: true, wrap: true, vertical: 'center', format: 'text' };
const answer: CellStyle = { ...fixed, fill: '#FFF9E5', open: true };

/** 「信息确认-客户」: one page to send out; only the answers can be filled in. */
export function confirmationSheet(id: string, name: string, lines: readonly ConfirmationLine[]): SheetSpec {
  const row = (cells: readonly (readonly [CellContent, CellStyle])[]): readonly GridCell[] =>
    cells.map(([value, style]) => ({ value, style }));
  return {
    id: confirmationPrefix + id,
    name: message('cadence.confirmation.name', { name }),
    blocks: [
      {
        kind: 'grid',
        id: 'title',
        at: { row: 0, column: 0 },
        rows: [
          wrappedRow([message('cadence.confirmation.title', { name }), width, { bold: true, size: 16 }]),
          wrappedRow([message('cadence.confirmation.note', { code: confirmationCode(id) }), width, quiet]),
        ],
      },
      {
        kind: 'grid',
        id: 'answers',
        at: { row: top, column: 0 },
        rows: [
          row(Object.values(headings).map((heading) => [heading, head])),
          ...lines.map(({ field, value }) =>
            row([
              [field.title, label],
              [value, fixed],
              [null, { ...answer, align: 'center' }],
              [null, answer],
            ]),
          ),
        ],
        heights: { 0: 34, ...Object.fromEntries(lines.map((_, at) => [at + 1, 27] as const)) },
      },
      {
        kind: 'grid',
        id: 'thanks',
        rows: [wrappedRow([message('cadence.confirmation.thanks'), width, quiet])],
      },
    ],
    widths: { 0: 20, 1: 34, 2: 12, 3: 34 },
    fitsRows: true,
    tabColor: '#8764B8',
    showGridlines: false,
    print: { landscape: false, fitToWidth: true, fitToHeight: true },
    isProtected: true,
    existing: { mode: 'replace' },
  };
}
