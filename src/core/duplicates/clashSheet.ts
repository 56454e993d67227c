import { message } from '../message';
import type { CellContent, SheetSpec, TableColumn } from '../sheets';
import type { Clash, ClashMatch } from './clashes';

/** Rows beyond this are not written; a longer list is checked in parts. */
const mostRows = 100_000;

interface Line {
  readonly clash: Clash;
  readonly match: ClashMatch | undefined;
}

/**
 * 「撞单结果」: every row of the new list with the known customer it is, who looks after that customer, and why. Rows that
 * meet several known customers take a line each.
 *
 * @param outside Name of the new list where it is no sheet of the workbook: nothing links there.
 */
export function clashSheet(clashes: readonly Clash[], outside: string | undefined): SheetSpec {
  const lines = clashes
    .flatMap((clash): Line[] =>
      clash.matches.length === 0
        ? [{ clash, match: undefined }]
        : clash.matches.map((match) => ({ clash, match })),
    )
    .slice(0, mostRows);
  const count = (decision: ClashMatch['decision'] | undefined) =>
    clashes.filter(({ matches }) => matches[0]?.decision === decision).length;
  const column = (
    key: 'decision' | 'name' | 'from' | 'row' | 'known' | 'id' | 'owner' | 'place' | 'probability' | 'reason',
    format: TableColumn['format'],
    width: number,
    value: (line: Line) => CellContent,
  ): TableColumn => ({
    key,
    header: message(`duplicates.clash.${key}`),
    format,
    width,
    values: lines.map(value),
  });
  return {
    id: 'clashes',
    name: message('duplicates.clash.sheet'),
    title: message('duplicates.clash.title', { rows: clashes.length }),
    note: message('duplicates.clash.note', {
      certain: count('same'),
      review: count('review'),
      fresh: count(undefined),
    }),
    blocks: [
      {
        kind: 'table',
        id: 'kb_clashes',
        rowCount: lines.length,
        columns: [
          {
            ...column('decision', 'general', 10, ({ match }) =>
              message(`duplicates.clash.${match?.decision ?? 'fresh'}`),
            ),
            conditional: [
              { kind: 'equals', value: message('duplicates.clash.same'), style: { fill: '#F8CBAD' } },
              { kind: 'equals', value: message('duplicates.clash.review'), style: { fill: '#FFF4CE' } },
            ],
          },
          column('name', 'text', 28, ({ clash }) => clash.name),
          column('from', 'text', 14, ({ clash }) => clash.sheet),
          {
            ...column('row', 'integer', 7, ({ clash }) => clash.row),
            links: lines.map(({ clash: { sheet, row } }) =>
              sheet === outside ? null : { sheet, row, column: 1 },
            ),
          },
          {
            ...column('known', 'text', 28, ({ match }) => match?.name ?? null),
            links: lines
              .map(({ match }) => match && { sheet: match.sheet, row: match.row, column: 1 })
              .map((link) => link ?? null),
          },
          column('id', 'text', 16, ({ match }) => match?.id ?? null),
          column('owner', 'text', 10, ({ match }) => match?.owner ?? null),
          column('place', 'text', 16, ({ match }) => (match ? `${match.sheet}!${match.row}` : null)),
          column('probability', 'percent', 8, ({ match }) => match?.probability ?? null),
          column('reason', 'general', 44, ({ match }) => match?.reason ?? null),
        ],
      },
    ],
    freeze: 'header',
    tabColor: '#C55A11',
    print: { landscape: true, fitToWidth: true },
    existing: { mode: 'replace' },
  };
}
