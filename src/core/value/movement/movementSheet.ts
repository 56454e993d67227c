import { message } from '../../message';
import type { Message } from '../../message';
import { headStyle } from '../../sheets';
import type { CellContent, GridBlock, GridCell, SheetSpec } from '../../sheets';
import { customerColumns } from '../customerColumns';
import type { CustomerValue } from '../customerValue';
import { measureNames } from '../rfm/rfmWarnings';
import type { Naming } from '../rfm/namings';
import type { RfmOptions } from '../rfm/rfmOptions';
import type { GroupCounts } from './earlier';
import type { Movement, Mover } from './movement';

const noScores = message('value.movement.none');

function groupWords(naming: Naming, names: RfmOptions['names']): CellContent[] {
  return [...naming.groups.map(({ id, name }) => names[id] ?? name), noScores];
}

/** From → to: rows are the groups then, columns the groups now; those who stayed are on the diagonal. */
export function movementGrid(movement: Movement, naming: Naming, names: RfmOptions['names']): GridBlock {
  const words = groupWords(naming, names);
  return {
    kind: 'grid',
    id: 'movement',
    rows: [
      [
        {
          value: message('value.movement.title', { since: movement.since, until: movement.until }),
          style: { bold: true, size: 12 },
        },
      ],
      [
        { value: message('value.movement.corner'), style: headStyle },
        ...words.map((word): GridCell => ({ value: word, style: { ...headStyle, wrap: true } })),
      ],
      ...movement.matrix.map((row, from): GridCell[] => [
        { value: words[from] ?? null, style: headStyle },
        ...row.map((count, to): GridCell => ({
          value: count === 0 ? null : count,
          style: {
            border: true,
            align: 'center',
            format: 'integer',
            ...(from === to ? { fill: '#F3F2F1' } : {}),
          },
        })),
      ]),
    ],
  };
}

/** 「变动名单」: who changed group since the run before, and which of R, F and M did it. */
export function movementSheet(
  movement: Movement,
  value: CustomerValue,
  names: RfmOptions['names'],
  trend: readonly GroupCounts[],
): SheetSpec {
  const words = groupWords(value.rfm.naming, names);
  const { movers } = movement;
  const word = (group: number | undefined) => words[group ?? words.length - 1] ?? null;
  return {
    id: 'movement',
    name: message('value.movement.name'),
    title: message('value.movement.title', { since: movement.since, until: movement.until }),
    note: message('value.movement.note', { movers: movers.length }),
    blocks: [
      {
        kind: 'table',
        id: 'kb_movement',
        rowCount: movers.length,
        columns: [
          ...customerColumns(
            value.ledger.buyers,
            movers.map(({ customer }) => customer),
          ),
          {
            key: 'from',
            header: message('value.movement.from'),
            values: movers.map(({ from }) => word(from)),
            format: 'text',
            width: 18,
          },
          {
            key: 'to',
            header: message('value.movement.to'),
            values: movers.map(({ to }) => word(to)),
            format: 'text',
            width: 18,
          },
          {
            key: 'cause',
            header: message('value.movement.cause'),
            values: movers.map(moverCause),
            format: 'text',
            width: 40,
          },
        ],
      },
      ...(trend.length > 1 ? trendBlocks(words.slice(0, -1), trend) : []),
    ],
    freeze: 'header',
    widths: Object.fromEntries(words.map((_, i) => [tableWidth + 1 + i, 13])),
    tabColor: '#C19C00',
    print: { landscape: true, fitToWidth: true },
    existing: { mode: 'replace' },
  };
}

/** Columns of the table, after which the trend stands. */
const tableWidth = 5;

/** Group sizes month by month with their chart. */
function trendBlocks(words: readonly CellContent[], trend: readonly GroupCounts[]): SheetSpec['blocks'] {
  const column = tableWidth + 1;
  return [
    {
      kind: 'grid',
      id: 'trend',
      at: { row: 2, column },
      rows: [
        [message('value.movement.day'), ...words].map((value): GridCell => ({ value, style: headStyle })),
        ...trend.map(({ asOf, counts }): GridCell[] => [
          { value: asOf, style: { border: true } },
          ...counts.map((value): GridCell => ({ value, style: { border: true, format: 'integer' } })),
        ]),
      ],
    },
    {
      kind: 'chart',
      type: 'columnStacked',
      title: message('value.movement.trendChart'),
      axes: { minimum: 0, value: message('value.column.customers') },
      at: { row: trend.length + 4, column },
      size: { rows: 18, columns: 8 },
      source: {
        grid: 'trend',
        area: { row: 0, column: 0, rows: trend.length + 1, columns: words.length + 1 },
      },
    },
  ];
}

/** Which of R, F and M moved a customer, in words. */
export function moverCause({ from, to, causes }: Mover): Message {
  if (from === undefined) return message('value.movement.came');
  if (to === undefined) return message('value.movement.left');
  const [first, ...rest] = causes.map((cause) =>
    message('value.movement.causedBy', {
      measure: measureNames[cause.measure],
      from: cause.from,
      to: cause.to,
      direction: cause.to > cause.from ? '↑' : '↓',
    }),
  );
  if (!first) return message('value.movement.rescaled');
  return rest.reduce((left, right) => message('value.movement.and', { left, right }), first);
}
