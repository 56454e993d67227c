import { Document, areaOf, noValidation } from '../../../src/host';
import type { ConditionalRule } from '../../../src/host';
import { conditionalRules } from '../../../src/workbench/grid/conditionalRules';
import { validationRules } from '../../../src/workbench/grid/validationRules';
import { workbookSnapshot } from '../../../src/workbench/grid/workbookSnapshot';

const column = areaOf(1, 1, 9, 1);

describe('entry rules for the grid', () => {
  it('put the cells a defined name stands for in its place', () => {
    const document = Document.withSheets(['登记表', '_列表']);
    const sheet = document.activeSheet;
    document.names.add('行业列表', "='_列表'!$A$1:$A$20");
    sheet.validations.set(column, { ...noValidation(), type: 'List', formula1: '=行业列表' });
    expect(validationRules(sheet)).toMatchObject([
      {
        type: 'list',
        formula1: "='_列表'!$A$1:$A$20",
        ranges: [{ startRow: 1, endRow: 9, startColumn: 1, endColumn: 1 }],
        showDropDown: true,
      },
    ]);
  });

  it('name the items of lists on a sheet hidden for good; of a dependent list all of them', () => {
    const document = Document.withSheets(['登记表', '_列表']);
    const sheet = document.activeSheet;
    const list = document.sheet('_列表');
    list?.enter(areaOf(0, 0, 3, 2), [
      ['华东', '上海市'],
      ['华东', '江苏省'],
      ['华北', '北京市'],
    ]);
    if (list) list.visibility = 'VeryHidden';
    document.names.add('大区', "='_列表'!$A$1:$A$3");
    document.names.add('起点', '=_列表!$A$1');
    sheet.validations.set(column, { ...noValidation(), type: 'List', formula1: '=大区' });
    sheet.validations.set(areaOf(1, 2, 9, 1), {
      ...noValidation(),
      type: 'List',
      formula1: '=OFFSET(起点,MATCH($B2,大区,0)-1,1,COUNTIF(大区,$B2),1)',
    });
    expect(validationRules(sheet).map(({ formula1 }) => formula1)).toEqual([
      '华东,华北',
      '上海市,江苏省,北京市',
    ]);
  });

  it('keep bounds, prompts and alerts', () => {
    const sheet = Document.withSheets(['表']).activeSheet;
    sheet.validations.set(column, {
      ...noValidation(),
      type: 'WholeNumber',
      operator: 'Between',
      formula1: '1',
      formula2: '5',
      prompt: { showPrompt: true, title: '评分', message: '1 到 5' },
      errorAlert: { showAlert: true, style: 'Warning', title: '', message: '请填 1 到 5' },
    });
    expect(validationRules(sheet)).toMatchObject([
      {
        type: 'whole',
        operator: 'between',
        formula1: '1',
        formula2: '5',
        prompt: '1 到 5',
        error: '请填 1 到 5',
        errorStyle: 2,
      },
    ]);
  });

  it('leave out prompts without a rule', () => {
    const sheet = Document.withSheets(['表']).activeSheet;
    sheet.validations.set(column, noValidation());
    expect(validationRules(sheet)).toEqual([]);
  });
});

describe('conditional formats for the grid', () => {
  const drawn = (rule: ConditionalRule) => {
    const sheet = Document.withSheets(['表']).activeSheet;
    sheet.conditionalFormats.add([column], rule).format = { fill: { color: '#FFC7CE' } };
    return conditionalRules(sheet)[0]?.rule;
  };
  const style = { bg: { rgb: '#FFC7CE' } };

  it('compare numbers themselves, texts by a formula', () => {
    expect(drawn({ type: 'CellValue', operator: 'GreaterThan', formula1: '=100' })).toEqual({
      type: 'highlightCell',
      subType: 'number',
      operator: 'greaterThan',
      value: 100,
      style,
    });
    expect(drawn({ type: 'CellValue', operator: 'EqualTo', formula1: '="高"' })).toMatchObject({
      subType: 'formula',
      value: '=B2="高"',
    });
    expect(drawn({ type: 'CellValue', operator: 'Between', formula1: '1', formula2: '5' })).toMatchObject({
      value: [1, 5],
    });
  });

  it('know every kind of rule of the document', () => {
    expect(drawn({ type: 'Custom', formula: '=$B2>1' })).toMatchObject({
      subType: 'formula',
      value: '=$B2>1',
    });
    expect(drawn({ type: 'ContainsText', operator: 'BeginsWith', text: '重要' })).toMatchObject({
      operator: 'beginsWith',
    });
    expect(drawn({ type: 'TopBottom', rank: 10, kind: 'BottomPercent' })).toMatchObject({
      isBottom: true,
      isPercent: true,
    });
    expect(drawn({ type: 'PresetCriteria', criterion: 'DuplicateValues' })).toMatchObject({
      subType: 'duplicateValues',
    });
    expect(
      drawn({
        type: 'ColorScale',
        points: [
          { type: 'LowestValue', color: '#F8696B' },
          { type: 'Percentile', formula: '50', color: '#FFEB84' },
          { type: 'HighestValue', color: '#63BE7B' },
        ],
      }),
    ).toMatchObject({
      type: 'colorScale',
      config: [{ index: 0 }, { value: { type: 'percentile', value: 50 } }, { index: 2 }],
    });
    expect(
      drawn({
        type: 'DataBar',
        low: { type: 'Automatic' },
        high: { type: 'Automatic' },
        color: '#638EC6',
        gradient: true,
        showValueOnly: false,
      }),
    ).toMatchObject({ type: 'dataBar', config: { min: { type: 'min' }, max: { type: 'max' } } });
    expect(drawn({ type: 'PresetCriteria', criterion: 'Tomorrow' })).toBeUndefined();
  });

  it('give the best icon the highest threshold, reversed when asked', () => {
    const rule = (reverse: boolean): ConditionalRule => ({
      type: 'IconSet',
      style: 'ThreeArrows',
      criteria: [
        { type: 'Percent', formula: '0', operator: 'GreaterThanOrEqual' },
        { type: 'Percent', formula: '33', operator: 'GreaterThanOrEqual' },
        { type: 'Percent', formula: '67', operator: 'GreaterThanOrEqual' },
      ],
      reverse,
      showIconOnly: false,
    });
    const icons = (reverse: boolean) => {
      const drawnRule = drawn(rule(reverse));
      if (
        String(drawnRule?.type) !== 'iconSet' ||
        !drawnRule ||
        !('config' in drawnRule) ||
        !Array.isArray(drawnRule.config)
      )
        throw new Error('no icon set');
      return (drawnRule.config as { value: { value: number }; iconId: string }[]).map(({ value, iconId }) => [
        value.value,
        iconId,
      ]);
    };
    expect(icons(false)).toEqual([
      [67, '0'],
      [33, '1'],
      [0, '2'],
    ]);
    expect(icons(true).map(([, icon]) => icon)).toEqual(['2', '1', '0']);
  });
});

describe('the workbook for the grid', () => {
  it('never shows very hidden sheets, and carries notes with their places', () => {
    const document = Document.withSheets(['客户', '_客簿日志']);
    const [first, journal] = document.sheets;
    if (!first || !journal) throw new Error('two sheets');
    document.setVisibility(journal, 'VeryHidden');
    first.notes.set({
      row: 2,
      column: 1,
      author: '',
      content: '重点',
      visible: false,
      width: 90,
      height: 60,
    });
    const snapshot = workbookSnapshot(document, 'zhCN' as never, 'unit');
    expect(snapshot.sheetOrder).toEqual([first.id]);
    expect(Object.keys(snapshot.sheets)).toEqual([first.id]);
    const notes = snapshot.resources?.find(({ name }) => name === 'SHEET_NOTE_PLUGIN');
    expect(JSON.parse(notes?.data ?? '')).toMatchObject({
      [first.id]: { 2: { 1: { note: '重点', width: 120, height: 80 } } },
    });
  });
});
