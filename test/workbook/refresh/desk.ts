import fc from 'fast-check';
import type { SheetSpec } from '../../../src/core/sheets';
import { openXlsx, saveXlsx } from '../../../src/host/xlsx';
import { openWorkbook } from '../../setup/excel';
import type { TestWorkbook } from '../../setup/excel';

export const everybody = ['C1', 'C2', 'C3', 'C4', 'C5', 'C6'] as const;

/** A segment sheet as the segments room makes it: computed, editable and users' own columns. */
export function segment(members: readonly string[], month: number): SheetSpec {
  const text = (key: string, header: string, of: (id: string) => string | null) =>
    ({ key, header, format: 'text', values: members.map(of) }) as const;
  return {
    id: 'segment-best',
    name: '分群-高价值',
    title: `高价值（${month} 月）`,
    note: `${members.length} 位客户`,
    blocks: [
      {
        kind: 'table',
        id: 'kb_segment_best',
        rowCount: members.length,
        columns: [
          text('id', '客户编号', (id) => id),
          text('name', '客户名称', (id) => `${id} 公司`),
          { key: 'amount', header: '金额', format: 'money', values: members.map(() => month * 100) },
          { ...text('owner', '负责人', () => '李静'), editable: true },
          text('followUp', '跟进备注', () => null),
        ],
      },
    ],
    freeze: 'header',
    existing: { mode: 'refresh', table: 'kb_segment_best', key: 'id', name: 'name' },
  };
}

/** The same with a board of its members above the table and a chart of their amounts beside it. */
export function segmentWithBoard(members: readonly string[], month: number): SheetSpec {
  const spec = segment(members, month);
  return {
    ...spec,
    blocks: [
      {
        kind: 'grid',
        id: 'board',
        at: { row: 3, column: 0 },
        rows: [
          [{ value: '本月名单', style: { bold: true }, span: { rows: 1, columns: 3 } }, null, null],
          [{ value: '公司' }, { value: '本月' }, { value: '状态' }],
          ...members.map((id) => [
            { value: `第${id}家`, link: { sheet: '名单', row: month, column: 1 } },
            { value: month },
            { value: '在', ...(month % 2 === 0 ? { style: { color: '#C00000' } } : {}) },
          ]),
        ],
      },
      {
        kind: 'chart',
        type: 'column',
        title: '金额',
        at: { row: 1, column: 20 },
        size: { rows: 12, columns: 5 },
        source: { table: 'kb_segment_best', category: 'id', series: ['amount'] },
      },
      ...spec.blocks,
    ],
  };
}

export type Step =
  | { readonly kind: 'run'; readonly members: readonly string[] }
  | { readonly kind: 'note'; readonly row: number; readonly column: number }
  | { readonly kind: 'addColumn'; readonly at: number }
  | { readonly kind: 'rename'; readonly at: number }
  | {
      readonly kind: 'colour' | 'comment' | 'deleteRow' | 'overBoard' | 'besideBoard' | 'onBoard';
      readonly row: number;
    }
  | { readonly kind: 'sort'; readonly at: number; readonly ascending: boolean }
  | {
      readonly kind:
        | 'filter'
        | 'outside'
        | 'insertAbove'
        | 'insertLeft'
        | 'sum'
        | 'formulaColumn'
        | 'totals'
        | 'layout'
        | 'save';
    };

const place = fc.nat({ max: 9 });
export const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('run' as const), members: fc.subarray([...everybody]) }),
  },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('note' as const), row: place, column: place }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('addColumn' as const), at: place }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('rename' as const), at: place }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom('colour' as const, 'comment' as const, 'deleteRow' as const),
      row: place,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom('overBoard' as const, 'besideBoard' as const, 'onBoard' as const),
      row: place,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('sort' as const), at: place, ascending: fc.boolean() }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constantFrom(
        'filter' as const,
        'outside' as const,
        'insertAbove' as const,
        'insertLeft' as const,
        'sum' as const,
        'formulaColumn' as const,
        'totals' as const,
        'layout' as const,
        'save' as const,
      ),
    }),
  },
);

/** What users wrote and have not deleted, each text unique; `id` is the customer it is about. */
export class Desk {
  readonly notes = new Map<string, { readonly id: string | undefined }>();
  readonly coloured = new Set<string>();
  private written = 0;

  constructor(private workbook: TestWorkbook) {}

  /** The sheet's main table as it stands now. */
  private table() {
    const { document } = this.workbook;
    const table = document.tables.get('kb_segment_best');
    if (!table) throw new Error('The table is gone.');
    const { dataArea, sheet } = table;
    const values = sheet.values(dataArea);
    const key = values[0]?.findIndex((_, at) => values.some((row) => /^C\d$/u.test(String(row[at]))));
    return {
      table,
      sheet,
      dataArea,
      values,
      key: key ?? 0,
      idOf: (row: number) => String(values[row]?.[key ?? 0] ?? ''),
    };
  }

  private token(): string {
    this.written += 1;
    return `写${this.written}`;
  }

  async take(each: Step): Promise<void> {
    const { table, dataArea, values, idOf } = this.table();
    const rows = values.length;
    const width = values[0]?.length ?? 0;
    const row = 'row' in each ? each.row % rows : 0;
    await this.workbook.run(async (context) => {
      const sheet = context.workbook.tables.getItem('kb_segment_best').worksheet;
      const client = context.workbook.tables.getItem('kb_segment_best');
      const cell = (r: number, c: number) =>
        sheet.getRangeByIndexes(dataArea.top + r, dataArea.left + c, 1, 1);
      switch (each.kind) {
        case 'note': {
          const column = each.column % width;
          const header = table.columns[column]?.name ?? '';
          // Numbers, names and amounts are computed anew with every run; the others are users' to write.
          if (idOf(row) === '' || this.isComputed(header)) return;
          this.notes.delete(String(values[row]?.[column] ?? ''));
          const text = this.token();
          cell(row, column).values = [[text]];
          this.notes.set(text, { id: idOf(row) });
          break;
        }
        case 'addColumn': {
          const header = this.token();
          client.columns.add(each.at % (width + 1), undefined, header);
          this.notes.set(header, { id: undefined });
          break;
        }
        case 'rename': {
          const column = each.at % width;
          const before = table.columns[column]?.name ?? '';
          const header = this.token();
          sheet.getRangeByIndexes(dataArea.top - 1, dataArea.left + column, 1, 1).values = [[header]];
          this.notes.delete(before);
          this.notes.set(header, { id: undefined });
          this.renamed.set(header, this.renamed.get(before) ?? before);
          break;
        }
        case 'colour':
          if (idOf(row) === '') return;
          sheet.getRangeByIndexes(dataArea.top + row, dataArea.left, 1, width).format.fill.color = '#FFFF00';
          this.coloured.add(idOf(row));
          break;
        case 'comment': {
          const column = values[row]?.indexOf(idOf(row)) ?? -1;
          const place = { row: dataArea.top + row, column: dataArea.left + column };
          if (idOf(row) === '' || table.sheet.comments.at(place.row, place.column)) return;
          const text = this.token();
          sheet.comments.add(cell(row, column), text);
          this.comments.set(text, idOf(row));
          break;
        }
        case 'deleteRow':
          if (rows < 2) return;
          for (const [text, id] of this.comments) if (id === idOf(row)) this.comments.delete(text);
          for (const value of values[row] ?? []) this.notes.delete(String(value ?? ''));
          this.coloured.delete(idOf(row));
          if (rows === 2) this.sums.clear();
          client.clearFilters();
          sheet.getRangeByIndexes(dataArea.top + row, dataArea.left, 1, width).delete('Up');
          break;
        case 'sort':
          client.clearFilters();
          client.sort.apply([{ key: each.at % width, ascending: each.ascending }]);
          await context.sync();
          // A comment stays on its cell, whoever is sorted there.
          for (const { content, row: at } of table.sheet.comments.all()) {
            const id = this.table().idOf(at - dataArea.top);
            if (this.comments.has(content) && id !== '') this.comments.set(content, id);
          }
          break;
        case 'filter':
          client.columns.getItemAt(0).filter.applyCustomFilter('<>C1');
          break;
        case 'overBoard':
        case 'besideBoard':
        case 'onBoard': {
          const lines = this.lines();
          const line = lines[each.row % Math.max(1, lines.length)];
          if (!line) return;
          const column = line.column + { overBoard: 1, besideBoard: 5, onBoard: 0 }[each.kind];
          const cellOf = sheet.getRangeByIndexes(line.row, column, 1, 1);
          if (each.kind === 'onBoard') {
            if (table.sheet.comments.at(line.row, column)) return;
            const text = this.token();
            sheet.comments.add(cellOf, text);
            this.boardComments.add(text);
            return await context.sync();
          }
          this.notes.delete(String(table.sheet.value(line.row, column) ?? ''));
          const text = this.token();
          cellOf.values = [[text]];
          this.notes.set(text, { id: undefined });
          break;
        }
        case 'outside': {
          const text = this.token();
          // Apart from the tables: beside one Excel would make the cell a part of it.
          const free = (table.sheet.usedArea()?.bottom ?? 0) + 3;
          sheet.getRangeByIndexes(free, dataArea.left + 1, 1, 1).values = [[text]];
          this.notes.set(text, { id: undefined });
          break;
        }
        case 'sum': {
          if (rows < 2) return;
          const column = table.columns.findIndex(({ name }) => this.isOurs(name, 'amount'));
          const free = (table.sheet.usedArea()?.bottom ?? 0) + 3;
          const amounts = sheet.getRangeByIndexes(dataArea.top, dataArea.left + column, rows, 1);
          amounts.load('address');
          await context.sync();
          const address = amounts.address.replace(/^.*!/u, '');
          sheet.getRangeByIndexes(free, dataArea.left + 1, 1, 2).formulas = [
            [`合计${free}`, `=SUM(${address})`],
          ];
          this.sums.add(`合计${free}`);
          break;
        }
        case 'formulaColumn': {
          client.clearFilters();
          const header = table.columns.find(({ name }) => this.isOurs(name, 'amount'))?.name ?? '';
          const name = this.token();
          const cells = values.map(() => [`=[@${header}]*2`]);
          client.columns.add(undefined, undefined, name).getDataBodyRange().formulas = cells;
          this.doubled.add(name);
          break;
        }
        case 'totals':
          client.showTotals = !table.showTotals;
          break;
        case 'layout':
          sheet.getRange('B:B').format.columnWidth = 123;
          sheet.freezePanes.freezeColumns(2);
          sheet.name = `重点${this.token()}`;
          sheet.position = 0;
          break;
        case 'save':
          await context.sync();
          this.workbook = openWorkbook(openXlsx(saveXlsx(this.workbook.document).bytes).document);
          return;
        case 'insertAbove':
          sheet.getRangeByIndexes(1, 0, 1, 1).getEntireRow().insert('Down');
          break;
        case 'insertLeft':
          sheet.getRangeByIndexes(0, 0, 1, 1).getEntireColumn().insert('Right');
          break;
        default:
          return;
      }
      await context.sync();
    });
  }

  /** First headers of renamed columns. */
  private readonly renamed = new Map<string, string>();

  private isComputed(header: string): boolean {
    const isDoubled = this.doubled.has(this.renamed.get(header) ?? header);
    return isDoubled || ['id', 'name', 'amount'].some((key) => this.isOurs(header, key));
  }

  private isOurs(header: string, key: string): boolean {
    const first = this.renamed.get(header) ?? header;
    return first === { id: '客户编号', name: '客户名称', amount: '金额' }[key];
  }

  /** Everything users wrote that is not there any more, or not in the row it belongs to. */
  lost(): string[] {
    const { document } = this.workbook;
    const sheets = document.sheets.filter(({ name }) => !name.startsWith('_'));
    const rows = sheets.flatMap((sheet) => {
      const area = sheet.usedArea();
      return area ? sheet.values(area).map((row) => row.map((value) => String(value ?? ''))) : [];
    });
    return [...this.notes].flatMap(([text, { id }]) => {
      const found = rows.filter((row) => row.includes(text));
      return found.some((row) => id === undefined || row.includes(id)) ? [] : [`${text} of ${id ?? 'all'}`];
    });
  }

  /** Coloured customers of the table whose row has lost its colour, and others that have got it. */
  discoloured(): string[] {
    const { sheet, dataArea, values, key, idOf } = this.table();
    return values.flatMap((_, row) => {
      const { color } = sheet.style(dataArea.top + row, dataArea.left + key).fill;
      const isColoured = color.toUpperCase() === '#FFFF00';
      return isColoured === this.coloured.has(idOf(row)) ? [] : [idOf(row)];
    });
  }

  /** Comments on lines of the board. */
  private readonly boardComments = new Set<string>();

  /** The lines of the board as they stand now; none for a sheet without one. */
  private lines(): { readonly row: number; readonly column: number; readonly texts: readonly string[] }[] {
    const { sheet, table } = this.table();
    const cells = sheet.values({ top: 0, left: 0, bottom: table.area.top - 1, right: 60 });
    const head = cells.findIndex((row) => row.includes('公司'));
    const column = cells[head]?.indexOf('公司') ?? -1;
    if (column < 0) return [];
    return cells.slice(head + 1).flatMap((row, at) => {
      const texts = row.slice(column, column + 3).map((value) => String(value ?? ''));
      return texts[0]?.startsWith('第') === true ? [{ row: head + 1 + at, column, texts }] : [];
    });
  }

  /** Lines of the board that say something else than they should, whatever users have written over the months in it. */
  wrongLines(members: readonly string[], month: number): string[] {
    const lines = this.lines().map(({ texts: [name, said, state] }) =>
      [name, said !== undefined && this.notes.has(said) ? String(month) : said, state].join(),
    );
    const expected = members.map((id) => [`第${id}家`, month, '在'].join());
    return lines.join('|') === expected.join('|') ? [] : lines;
  }

  /** Whether the column rows are recognised by is called what the run called it. */
  keepsKey(): boolean {
    return this.table().table.columns.some(({ name }) => name === '客户编号');
  }

  /** Rows of the table that our chart of it leaves out or has too many; undefined where it is right. */
  wrongChart(): string | undefined {
    const { sheet, dataArea, table, values } = this.table();
    const amounts = table.columns.findIndex(({ name }) => this.isOurs(name, 'amount'));
    // A column renamed beside a new one while the table is empty is taken for a user's, and the chart of it with it.
    if (values.some((row) => (row[amounts] ?? null) === null)) return undefined;
    const [chart] = sheet.charts;
    const [first, last] = [dataArea.top + 1, dataArea.bottom + 1];
    const rows = new RegExp(
      first === last ? String.raw`\$${first}$` : String.raw`\$${first}:\$[A-Z]+\$${last}$`,
      'u',
    );
    return chart?.series.map(({ values }) => values).find((each) => !rows.test(each));
  }

  readonly leftColoured = new Set<string>();
  /** Comments of users by their text, with the customer they are about. */
  private readonly comments = new Map<string, string>();
  private readonly sums = new Set<string>();
  /** Users' columns that hold twice the amount. */
  private readonly doubled = new Set<string>();

  /** Comments that are on no cell of their customer any more. */
  strayComments(): string[] {
    const there = this.shown().flatMap((sheet) =>
      sheet.comments
        .all()
        .map(({ content, row, column }) => `${content} ${String(sheet.value(row, column))}`),
    );
    const lost = [...this.boardComments].filter((text) => !there.some((each) => each.startsWith(`${text} `)));
    return [
      ...lost,
      ...[...this.comments].flatMap(([text, id]) => (there.includes(`${text} ${id}`) ? [] : [text])),
    ];
  }

  /** Users' sums of the amounts beside the table that say something else than the table, and rows whose doubled amount is another. */
  wrongFormulas(): string[] {
    const { document } = this.workbook;
    document.settle();
    const { table, sheet, values } = this.table();
    // Where there is one row nothing tells the table's rows from that row.
    if (values.length < 2) this.sums.clear();
    const amounts = table.columns.findIndex(({ name }) => this.isOurs(name, 'amount'));
    const amountOf = (row: readonly unknown[]) => Number(row[amounts] ?? 0);
    const total = values.reduce((sum, row) => sum + amountOf(row), 0);
    const area = sheet.usedArea();
    const sums = (area ? sheet.values(area) : []).flatMap((row) => {
      const at = row.findIndex((value) => this.sums.has(String(value)));
      return at >= 0 && row[at + 1] !== total ? [`${String(row[at])}: ${String(row[at + 1])}`] : [];
    });
    const doubled = table.columns.flatMap(({ name }, at) =>
      this.doubled.has(this.renamed.get(name) ?? name)
        ? values.flatMap((row) =>
            row[amounts] === null || row[at] === 2 * amountOf(row) ? [] : [`${name}: ${String(row[at])}`],
          )
        : [],
    );
    return [...sums, ...doubled];
  }

  private shown() {
    return this.workbook.document.sheets.filter(({ name }) => !name.startsWith('_'));
  }

  /** Customers who left the table coloured and are nowhere so. */
  fadedLeavers(): string[] {
    const sheets = this.workbook.document.sheets.filter(({ name }) => !name.startsWith('_'));
    const kept = sheets.flatMap((sheet) => {
      const area = sheet.usedArea();
      return (area ? sheet.values(area) : []).flatMap((row, at) =>
        row.filter((_, column) => {
          const { color } = sheet.style((area?.top ?? 0) + at, (area?.left ?? 0) + column).fill;
          return color.toUpperCase() === '#FFFF00';
        }),
      );
    });
    return [...this.leftColoured].filter((id) => !kept.includes(id));
  }

  members(): string[] {
    const { values, idOf } = this.table();
    return values.map((_, row) => idOf(row)).filter((id) => id !== '');
  }
}
