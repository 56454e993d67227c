import fc from 'fast-check';
import type { SheetSpec } from '../../../src/core/sheets';
import { message } from '../../../src/core';
import { Document } from '../../../src/host/document';
import { commit, revert } from '../../../src/workbook';
import { openWorkbook } from '../../setup/excel';
import type { TestWorkbook } from '../../setup/excel';
import { documentImage } from '../documentImage';
import { changesOf, controls } from '../reports';

const everybody = ['C1', 'C2', 'C3', 'C4', 'C5', 'C6'] as const;

/** A segment sheet as the segments room makes it: computed, editable and users' own columns. */
function segment(members: readonly string[], month: number): SheetSpec {
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

type Step =
  | { readonly kind: 'run'; readonly members: readonly string[] }
  | { readonly kind: 'note'; readonly row: number; readonly column: number }
  | { readonly kind: 'addColumn'; readonly at: number }
  | { readonly kind: 'rename'; readonly at: number }
  | { readonly kind: 'colour' | 'deleteRow'; readonly row: number }
  | { readonly kind: 'sort'; readonly at: number; readonly ascending: boolean }
  | { readonly kind: 'filter' | 'outside' | 'insertAbove' | 'insertLeft' };

const place = fc.nat({ max: 9 });
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('run' as const), members: fc.subarray([...everybody]) }),
  },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('note' as const), row: place, column: place }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('addColumn' as const), at: place }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('rename' as const), at: place }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constantFrom('colour' as const, 'deleteRow' as const), row: place }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('sort' as const), at: place, ascending: fc.boolean() }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom(
        'filter' as const,
        'outside' as const,
        'insertAbove' as const,
        'insertLeft' as const,
      ),
    }),
  },
);

/** What users wrote and have not deleted, each text unique; `id` is the customer it is about. */
class Desk {
  readonly notes = new Map<string, { readonly id: string | undefined }>();
  readonly coloured = new Set<string>();
  private written = 0;

  constructor(private readonly workbook: TestWorkbook) {}

  /** The sheet's main table as it stands now. */
  private table() {
    const { document } = this.workbook;
    const table = document.tables.get('kb_segment_best');
    if (!table) throw new Error('The table is gone.');
    const { dataArea, sheet } = table;
    const values = sheet.values(dataArea);
    const key = values[0]?.findIndex((_, at) => values.some((row) => /^C\d$/u.test(String(row[at]))));
    return { table, sheet, dataArea, values, idOf: (row: number) => String(values[row]?.[key ?? 0] ?? '') };
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
          if (idOf(row) === '' || ['id', 'name', 'amount'].some((key) => this.isOurs(header, key))) return;
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
        case 'deleteRow':
          if (rows < 2) return;
          for (const value of values[row] ?? []) this.notes.delete(String(value ?? ''));
          this.coloured.delete(idOf(row));
          client.clearFilters();
          sheet.getRangeByIndexes(dataArea.top + row, dataArea.left, 1, width).delete('Up');
          break;
        case 'sort':
          client.clearFilters();
          client.sort.apply([{ key: each.at % width, ascending: each.ascending }]);
          break;
        case 'filter':
          client.columns.getItemAt(0).filter.applyCustomFilter('<>C1');
          break;
        case 'outside': {
          const text = this.token();
          // Apart from the tables: beside one Excel would make the cell a part of it.
          const free = (table.sheet.usedArea()?.bottom ?? 0) + 3;
          sheet.getRangeByIndexes(free, dataArea.left + 1, 1, 1).values = [[text]];
          this.notes.set(text, { id: undefined });
          break;
        }
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
    const { sheet, dataArea, values, idOf } = this.table();
    return values.flatMap((_, row) => {
      const { color } = sheet.style(dataArea.top + row, dataArea.left + 1).fill;
      const isColoured = color.toUpperCase() === '#FFFF00';
      return isColoured === this.coloured.has(idOf(row)) ? [] : [idOf(row)];
    });
  }

  readonly leftColoured = new Set<string>();

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

describe('a sheet people work in, refreshed month by month', () => {
  it('keeps everything they wrote, whatever they do between the runs', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), async (steps) => {
        const workbook = openWorkbook(Document.withSheets(['名单']));
        let month = 1;
        await commit(changesOf([segment(everybody.slice(0, 4), month)]), controls);
        const desk = new Desk(workbook);
        for (const each of steps) {
          if (each.kind !== 'run') await desk.take(each);
          else {
            month += 1;
            const before = new Set(desk.members());
            await commit(changesOf([segment(each.members, month)]), controls);
            expect(desk.members().sort()).toEqual([...each.members].sort());
            for (const id of before)
              if (!each.members.includes(id) && desk.coloured.delete(id)) desk.leftColoured.add(id);
            for (const id of each.members) desk.leftColoured.delete(id);
            expect(desk.discoloured()).toEqual([]);
            expect(desk.fadedLeavers()).toEqual([]);
          }
          expect(desk.lost()).toEqual([]);
        }
      }),
      { numRuns: 200 },
    );
  }, 300_000);
});

describe('a sheet that cannot be refreshed where it stands', () => {
  const tablesOf = (document: Document, name: string) =>
    document.tables.all(document.sheet(name)).map((table) => table.name);

  it.each([
    [
      'its table is gone',
      (document: Document) => {
        const table = document.tables.get('kb_segment_best');
        if (table) document.tables.convertToRange(table);
      },
    ],
    ['it is protected', (document: Document) => document.sheet('分群-高价值')?.protection.protect()],
    [
      'merged cells are in the way',
      (document: Document) =>
        document.sheet('分群-高价值')?.merge({ top: 12, bottom: 12, left: 3, right: 8 }),
    ],
  ])('is left to the user, and said to be: %s', async (_, change) => {
    const { document } = openWorkbook(Document.withSheets(['名单']));
    await commit(changesOf([segment(['C1', 'C2'], 1)]), controls);
    document.sheet('分群-高价值')?.enter({ top: 3, left: 4, bottom: 3, right: 4 }, [['周五回访']]);
    change(document);
    const result = await commit(changesOf([segment(['C1', 'C3'], 2)]), controls);
    expect(result.notes).toEqual([
      message('workbook.sheetKept', { sheet: '分群-高价值', kept: '分群-高价值（旧）' }),
    ]);
    expect(document.sheet('分群-高价值（旧）')?.value(3, 4)).toBe('周五回访');
    expect(document.sheet('分群-高价值（旧）')?.visibility).toBe('Visible');
    expect(tablesOf(document, '分群-高价值')).toContain('kb_segment_best');
  });
});

describe('a column users rename or add while somebody is among the leavers', () => {
  it('shares a column there with the one that is gone, goes back with who returns, and nothing written is lost', async () => {
    const { document, run } = openWorkbook(Document.withSheets(['名单']));
    await commit(changesOf([segment(['C1', 'C2', 'C3'], 1)]), controls);
    const write = (change: (table: Excel.Table) => void) =>
      run(async (context) => {
        change(context.workbook.tables.getItem('kb_segment_best'));
        await context.sync();
      });
    const texts = (name: string) => {
      const table = document.tables.get(name);
      if (!table) throw new Error('The table is gone.');
      return table.sheet.values(table.area);
    };
    await write((table) => {
      table.columns.add(undefined, [['十月'], ['甲一'], ['乙一'], ['丙一']]);
    });
    await commit(changesOf([segment(['C2', 'C3'], 2)]), controls);
    await write((table) => {
      table.columns.getItem('十月').getHeaderRowRange().values = [['十一月']];
    });
    await commit(changesOf([segment(['C3'], 3)]), controls);
    expect(texts('kb_segment_best_leavers').map((row) => row.at(-1))).toEqual([
      '十月/十一月',
      '乙一',
      '甲一',
    ]);
    const { notes } = await commit(changesOf([segment(['C1', 'C2'], 4)]), controls);
    expect(notes).toEqual([]);
    expect(texts('kb_segment_best').map((row) => [row[0], row.at(-1)])).toEqual([
      ['客户编号', '十一月'],
      ['C1', '甲一'],
      ['C2', '乙一'],
    ]);
    expect(texts('kb_segment_best_leavers').map((row) => row.at(-1))).toEqual(['十月/十一月', '丙一']);
  });
});

describe('filters of a sheet that is refreshed', () => {
  it('stay, and hide and show the rows of this run', async () => {
    const { document, run } = openWorkbook(Document.withSheets(['名单']));
    await commit(changesOf([segment(['C1', 'C2', 'C3'], 1)]), controls);
    await run(async (context) => {
      const { columns } = context.workbook.tables.getItem('kb_segment_best');
      columns.getItem('客户编号').filter.applyCustomFilter('<>C2');
      columns.getItem('金额').filter.applyCustomFilter('>=100');
      await context.sync();
    });
    const shown = () => {
      const table = document.tables.get('kb_segment_best');
      if (!table) throw new Error('The table is gone.');
      const { dataArea, sheet, criteria } = table;
      const rows = sheet.values(dataArea).map(([id], row) => [id, !sheet.rows.isHidden(dataArea.top + row)]);
      return { rows, criteria: [...criteria] };
    };
    const before = shown();
    expect(before.rows).toEqual([
      ['C1', true],
      ['C2', false],
      ['C3', true],
    ]);
    for (const members of [
      ['C1', 'C2', 'C4'],
      ['C2', 'C4', 'C5'],
    ]) {
      await commit(changesOf([segment(members, 2)]), controls);
      const { rows, criteria } = shown();
      expect(criteria).toEqual(before.criteria);
      expect(new Map(rows as [string, boolean][])).toEqual(new Map(members.map((id) => [id, id !== 'C2'])));
    }
  });
});

describe('taking a refresh back', () => {
  it('brings the sheet back as users had left it', async () => {
    const { document } = openWorkbook(Document.withSheets(['名单']));
    await commit(changesOf([segment(['C1', 'C2'], 1)]), controls);
    document.sheet('分群-高价值')?.enter({ top: 3, left: 4, bottom: 3, right: 4 }, [['周五回访']]);
    const before = documentImage(document).sheets;
    const { batch } = await commit(changesOf([segment(['C2', 'C3'], 2)]), {
      ...controls,
      at: '2026-12-01T09:00:00',
    });
    expect(documentImage(document).sheets).not.toEqual(before);
    await revert(batch);
    expect(documentImage(document).sheets).toEqual(before);
  });
});

describe('a refresh in which any one exchange fails', () => {
  it('leaves the sheet as it was and works the next time', async () => {
    const prepared = async () => {
      const workbook = openWorkbook(Document.withSheets(['名单']));
      await commit(changesOf([segment(['C1', 'C2'], 1)]), controls);
      workbook.document.sheet('分群-高价值')?.enter({ top: 3, left: 4, bottom: 3, right: 4 }, [['周五回访']]);
      workbook.host.faults.clear();
      return workbook;
    };
    const next = changesOf([segment(['C2', 'C3'], 2)]);
    const counted = await prepared();
    await commit(next, controls);
    const { requests } = counted.host.faults;
    for (let number = 1; number <= requests; number += 1) {
      for (const after of [0, 1, 2, 5, 'all'] as const) {
        const { document, host } = await prepared();
        const before = documentImage(document).sheets;
        host.faults.failRequest(number, { failure: { code: 'GeneralException' }, after });
        const error = await commit(next, controls).then(
          () => undefined,
          (thrown: unknown) => thrown,
        );
        if (error !== undefined) {
          expect(documentImage(document).sheets).toEqual(before);
          await commit(next, controls);
        }
        const [, sheet] = documentImage(document).sheets;
        expect(sheet?.values.flat()).toEqual(expect.arrayContaining(['C3', '周五回访', '本期移出']));
      }
    }
  });
});
