import fc from 'fast-check';
import { message } from '../../../src/core';
import { Document } from '../../../src/host/document';
import { commit, readWorkbook, revert } from '../../../src/workbook';
import { openWorkbook } from '../../setup/excel';
import { documentImage } from '../documentImage';
import { changesOf, controls } from '../reports';
import { Desk, everybody, segment, segmentWithBoard, step } from './desk';

describe('a sheet people work in, refreshed month by month', () => {
  it.each([
    ['a table', segment, 60],
    ['a board, a chart and a table', segmentWithBoard, 40],
  ] as const)(
    'keeps everything they wrote, whatever they do between the runs: %s',
    async (_, made, numRuns) => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), async (steps) => {
          const workbook = openWorkbook(Document.withSheets(['名单']));
          let month = 1;
          await commit(changesOf([made(everybody.slice(0, 4), month)]), controls);
          const desk = new Desk(workbook);
          for (const each of steps) {
            if (each.kind !== 'run') await desk.take(each);
            else {
              month += 1;
              const before = new Set(desk.members());
              const keepsKey = desk.keepsKey();
              const { notes } = await commit(changesOf([made(each.members, month)]), controls);
              if (keepsKey) expect(notes).toEqual([]);
              expect(desk.members().sort()).toEqual([...each.members].sort());
              for (const id of before)
                if (!each.members.includes(id) && desk.coloured.delete(id)) desk.leftColoured.add(id);
              for (const id of each.members) if (desk.leftColoured.delete(id)) desk.coloured.add(id);
              expect(desk.discoloured()).toEqual([]);
              expect(desk.fadedLeavers()).toEqual([]);
              expect(desk.wrongFormulas()).toEqual([]);
              if (made === segmentWithBoard) expect(desk.wrongLines(each.members, month)).toEqual([]);
              expect(desk.wrongChart()).toBeUndefined();
            }
            expect(desk.strayComments()).toEqual([]);
            expect(desk.lost()).toEqual([]);
          }
        }),
        { numRuns },
      );
    },
    300_000,
  );
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

  it('is nobody’s list of records from then on, until it is brought back', async () => {
    const { document } = openWorkbook(Document.withSheets(['名单']));
    await commit(changesOf([segment(['C1', 'C2'], 1)]), controls);
    document.sheet('分群-高价值')?.protection.protect();
    const reports = async () => (await readWorkbook()).sheets.map(({ name, reportId }) => [name, reportId]);
    const before = await reports();
    const { batch } = await commit(changesOf([segment(['C1', 'C3'], 2)]), { ...controls, at: '2026-12-01' });
    expect(await reports()).toContainEqual(['分群-高价值（旧）', 'left-分群-高价值（旧）']);
    document.sheet('分群-高价值（旧）')?.protection.unprotect();
    await revert(batch);
    expect(await reports()).toEqual(before);
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

describe('who leaves', () => {
  it('is marked with when, in the column that tells what changed, and keeps the mark', async () => {
    const { document } = openWorkbook(Document.withSheets(['名单']));
    const marked = (members: readonly string[], month: number) => {
      const spec = segment(members, month);
      const left = { key: 'amount', text: `移出（${month} 月）` };
      return changesOf([{ ...spec, existing: { ...spec.existing, left } as typeof spec.existing }]);
    };
    const left = () => {
      const table = document.tables.get('kb_segment_best_leavers');
      return table && table.sheet.values(table.dataArea).map(([id, , change]) => [id, change]);
    };
    await commit(marked(['C1', 'C2', 'C3'], 1), controls);
    await commit(marked(['C2', 'C3'], 2), controls);
    expect(left()).toEqual([['C1', '移出（2 月）']]);
    await commit(marked(['C3', 'C4'], 3), controls);
    expect(left()).toEqual([
      ['C2', '移出（3 月）'],
      ['C1', '移出（2 月）'],
    ]);
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
  it.each([
    ['a table', segment],
    ['a board, a chart and a table', segmentWithBoard],
  ] as const)('brings the sheet back as users had left it: %s', async (_, made) => {
    const { document } = openWorkbook(Document.withSheets(['名单']));
    await commit(changesOf([made(['C1', 'C2'], 1)]), controls);
    document.sheet('分群-高价值')?.enter({ top: 3, left: 4, bottom: 3, right: 4 }, [['周五回访']]);
    const before = documentImage(document).sheets;
    const { batch } = await commit(changesOf([made(['C2', 'C3'], 2)]), {
      ...controls,
      at: '2026-12-01T09:00:00',
    });
    expect(documentImage(document).sheets).not.toEqual(before);
    await revert(batch);
    expect(documentImage(document).sheets).toEqual(before);
  });
});

describe('a refresh in which any one exchange fails', () => {
  it.each([
    ['a table', segment],
    ['a board, a chart and a table', segmentWithBoard],
  ] as const)('leaves the sheet as it was and works the next time: %s', async (_, made) => {
    const prepared = async () => {
      const workbook = openWorkbook(Document.withSheets(['名单']));
      await commit(changesOf([made(['C1', 'C2'], 1)]), controls);
      workbook.document.sheet('分群-高价值')?.enter({ top: 3, left: 4, bottom: 3, right: 4 }, [['周五回访']]);
      workbook.host.faults.clear();
      return workbook;
    };
    const next = changesOf([made(['C2', 'C3'], 2)]);
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

describe('a board above the table', () => {
  const prepared = async (members: readonly string[]) => {
    const workbook = openWorkbook(Document.withSheets(['名单']));
    await commit(changesOf([segmentWithBoard(members, 1)]), controls);
    return workbook;
  };

  it('that users have put rows into leaves the sheet to them, and the run says so', async () => {
    const { document, run } = await prepared(['C1', 'C2', 'C3']);
    await run(async (context) => {
      context.workbook.worksheets.getItem('分群-高价值').getRange('7:7').insert('Down');
      await context.sync();
    });
    const { notes } = await commit(changesOf([segmentWithBoard(['C1'], 2)]), controls);
    expect(notes).toEqual([
      message('workbook.sheetKept', { sheet: '分群-高价值', kept: '分群-高价值（旧）' }),
    ]);
    expect(document.sheet('分群-高价值（旧）')?.value(7, 0)).toBe('第C2家');
  });

  it('comes and goes with the run, as far above the table as it takes', async () => {
    const { document } = openWorkbook(Document.withSheets(['名单']));
    const shown = () => {
      const sheet = document.sheet('分群-高价值');
      const area = sheet?.usedArea();
      return area ? sheet?.values(area).map(([first]) => first) : [];
    };
    const none = (month: number) => {
      const spec = segmentWithBoard(['C1', 'C2'], month);
      return { ...spec, blocks: spec.blocks.filter(({ kind }) => kind === 'table') };
    };
    await commit(changesOf([none(1)]), controls);
    await commit(changesOf([segmentWithBoard(['C1', 'C2'], 2)]), controls);
    const table = ['客户编号', 'C1', 'C2'];
    const rows = ['本月名单', '公司', '第C1家', '第C2家'];
    expect(shown()).toEqual(['高价值（2 月）', '2 位客户', ...rows, null, ...table]);
    await commit(changesOf([none(3)]), controls);
    expect(shown()?.filter(Boolean)).toEqual(['高价值（3 月）', '2 位客户', ...table]);
  });

  it('costs no more exchanges the larger it is', async () => {
    const syncs = async (count: number) => {
      const members = Array.from({ length: count }, (_, at) => `C${at}`);
      const { host } = await prepared(members);
      const before = host.traffic.totals().syncs;
      await commit(changesOf([segmentWithBoard(members.slice(1), 2)]), controls);
      return host.traffic.totals().syncs - before;
    };
    expect(await syncs(60)).toBe(await syncs(6));
  });
});
