import { Document } from '../../../src/host/document';
import { failureOf, openWorkbook, type TestWorkbook } from '../../setup/excel';

const onRange = <T>(
  { run }: TestWorkbook,
  address: string,
  batch: (range: Excel.Range, context: Excel.RequestContext) => Promise<T>,
): Promise<T> =>
  run((context) => batch(context.workbook.worksheets.getItem('Sheet1').getRange(address), context));

const failing = ({ run }: TestWorkbook, address: string, batch: (range: Excel.Range) => void) =>
  failureOf(run, (context) => {
    batch(context.workbook.worksheets.getItem('Sheet1').getRange(address));
  });

// Source: learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-data-validation
describe('DataValidation', () => {
  it('gives back the rule, prompt and alert it was given', async () => {
    await onRange(openWorkbook(), 'A1:A5', async (range, context) => {
      const rule = {
        wholeNumber: { formula1: 1, formula2: 5, operator: Excel.DataValidationOperator.between },
      };
      range.dataValidation.rule = rule;
      range.dataValidation.prompt = { showPrompt: true, title: '评分', message: '1 到 5' };
      range.dataValidation.errorAlert = {
        showAlert: true,
        style: 'Warning',
        title: '不对',
        message: '请填 1 到 5',
      };
      range.dataValidation.load('rule, type, prompt, errorAlert, ignoreBlanks, valid');
      await context.sync();
      expect(range.dataValidation.toJSON()).toEqual({
        rule,
        type: 'WholeNumber',
        prompt: { showPrompt: true, title: '评分', message: '1 到 5' },
        errorAlert: { showAlert: true, style: 'Warning', title: '不对', message: '请填 1 到 5' },
        ignoreBlanks: true,
        valid: true,
      });
    });
  });

  it('offers a list of items, of a range, or of a name', async () => {
    const { run, document } = openWorkbook();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      context.workbook.names.add('规模', sheet.getRange('H1:H3'));
      sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: '是,否' } };
      sheet.getRange('A2').dataValidation.rule = {
        list: { inCellDropDown: true, source: sheet.getRange('H1:H3') },
      };
      sheet.getRange('A3').dataValidation.rule = { list: { inCellDropDown: true, source: '=规模' } };
      await context.sync();
    });
    const formulas = [0, 1, 2].map((row) => document.sheets[0]?.validations.at(row, 0)?.formula1);
    expect(formulas).toEqual(['是,否', '=Sheet1!$H$1:$H$3', '=规模']);
  });

  it.each<[string, Excel.DataValidationRule]>([
    ['a list of more than 255 characters', { list: { inCellDropDown: true, source: '项'.repeat(256) } }],
    ['an empty list', { list: { inCellDropDown: true, source: '' } }],
    ['a custom formula without =', { custom: { formula: 'A1>0' } }],
    ['between with one bound', { decimal: { formula1: 1, operator: 'Between' } }],
    ['two kinds at once', { decimal: { formula1: 1, operator: 'EqualTo' }, custom: { formula: '=A1>0' } }],
  ])('refuses %s', async (_, rule) => {
    const failure = await failing(openWorkbook(), 'A1', (range) => {
      range.dataValidation.rule = rule;
    });
    expect(failure.code).toBe('InvalidArgument');
    expect(failure.debugInfo.errorLocation).toBe('DataValidation.rule');
  });

  it('refuses titles of more than 32 and messages of more than 255 characters', async () => {
    for (const prompt of [
      { title: '题'.repeat(33), message: '' },
      { title: '', message: '文'.repeat(256) },
    ]) {
      const failure = await failing(openWorkbook(), 'A1', (range) => {
        range.dataValidation.prompt = { showPrompt: true, ...prompt };
      });
      expect(failure.code).toBe('InvalidArgument');
    }
  });

  // Source: learn.microsoft.com/javascript/api/excel/excel.datavalidationtype
  it('is None without a rule and Inconsistent over cells with different ones', async () => {
    await onRange(openWorkbook(), 'A1:A3', async (range, context) => {
      range.getCell(0, 0).dataValidation.rule = { custom: { formula: '=A1>0' } };
      const [none, mixed] = [range.getCell(1, 0).dataValidation, range.dataValidation];
      none.load('type, rule');
      mixed.load('type');
      await context.sync();
      expect([none.type, none.rule, mixed.type]).toEqual(['None', {}, 'Inconsistent']);
    });
  });

  it('does not stop the add-in from writing, but tells which cells are invalid', async () => {
    await onRange(openWorkbook(), 'A1:A4', async (range, context) => {
      range.dataValidation.rule = { list: { inCellDropDown: true, source: '是,否' } };
      range.values = [['是'], ['也许'], ['大概'], ['']];
      range.dataValidation.load('valid');
      const invalid = range.dataValidation.getInvalidCells().load('address');
      await context.sync();
      expect(range.dataValidation.valid).toBeNull();
      expect(invalid.address).toBe('Sheet1!A2:A3');
      range.values = [['是'], ['否'], ['否'], ['']];
      const none = range.dataValidation.getInvalidCellsOrNullObject();
      none.load('address');
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });

  it('moves formulas of a rule along with the cell', async () => {
    await onRange(openWorkbook(), 'A1:B2', async (range, context) => {
      range.values = [
        [1, 2],
        [1, 0],
      ];
      const column = range.getColumn(0);
      column.dataValidation.rule = { custom: { formula: '=A1<B1' } };
      const invalid = column.dataValidation.getInvalidCells().load('address');
      await context.sync();
      expect(invalid.address).toBe('Sheet1!A2');
    });
  });

  it('is cleared with its prompt', async () => {
    await onRange(openWorkbook(), 'A1:A3', async (range, context) => {
      range.dataValidation.rule = { custom: { formula: '=TRUE' } };
      range.getCell(1, 0).dataValidation.clear();
      const types = [0, 1, 2].map((row) => range.getCell(row, 0).dataValidation.load('type'));
      await context.sync();
      expect(types.map(({ type }) => type)).toEqual(['Custom', 'None', 'Custom']);
    });
  });
});

// Source: learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-conditional-formatting
describe('ConditionalFormat', () => {
  it('compares cell values', async () => {
    const { document, ...workbook } = openWorkbook();
    await onRange({ document, ...workbook }, 'A1:A5', async (range, context) => {
      const format = range.conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
      format.cellValue.format.font.color = '#ff0000';
      format.cellValue.rule = { formula1: '=0', operator: 'LessThan' };
      format.load('type, priority, stopIfTrue, cellValue/rule');
      const place = format.getRange().load('address');
      await context.sync();
      expect(format.type).toBe('CellValue');
      expect(format.cellValue.rule).toMatchObject({ formula1: '=0', operator: 'LessThan' });
      expect(place.address).toBe('Sheet1!A1:A5');
    });
    expect(document.sheets[0]?.conditionalFormats.items[0]).toMatchObject({
      rule: { type: 'CellValue', operator: 'LessThan', formula1: '=0' },
      format: { font: { color: '#FF0000' } },
    });
  });

  it('takes formulas, texts, top items and presets', async () => {
    const { document, ...workbook } = openWorkbook();
    await onRange({ document, ...workbook }, 'A1:A5', async (range, context) => {
      const { conditionalFormats } = range;
      const custom = conditionalFormats.add('Custom').custom;
      custom.rule.formula = '=A1>$B$1';
      custom.format.fill.color = 'green';
      const text = conditionalFormats.add('ContainsText').textComparison;
      text.rule = { operator: 'Contains', text: '流失' };
      text.format.borders.getItem('EdgeBottom').style = 'Dash';
      conditionalFormats.add('TopBottom').topBottom.rule = { rank: 3, type: 'TopPercent' };
      conditionalFormats.add('PresetCriteria').preset.rule = { criterion: 'DuplicateValues' };
      await context.sync();
    });
    expect(document.sheets[0]?.conditionalFormats.items.map(({ rule }) => rule)).toEqual([
      { type: 'PresetCriteria', criterion: 'DuplicateValues' },
      { type: 'TopBottom', rank: 3, kind: 'TopPercent' },
      { type: 'ContainsText', operator: 'Contains', text: '流失' },
      { type: 'Custom', formula: '=A1>$B$1' },
    ]);
  });

  it('draws colour scales, data bars and icons', async () => {
    const { document, ...workbook } = openWorkbook();
    await onRange({ document, ...workbook }, 'A1:A5', async (range, context) => {
      const { conditionalFormats } = range;
      conditionalFormats.add('ColorScale').colorScale.criteria = {
        minimum: { type: 'LowestValue', color: 'blue' },
        midpoint: { type: 'Percent', formula: '50', color: 'yellow' },
        maximum: { type: 'HighestValue', color: 'red' },
      };
      conditionalFormats.add('DataBar').dataBar.positiveFormat.fillColor = '#00ff00';
      const icons = conditionalFormats.add('IconSet').iconSet;
      icons.style = 'FourRating';
      icons.load('criteria');
      await context.sync();
      expect(icons.criteria).toHaveLength(4);
    });
    expect(document.sheets[0]?.conditionalFormats.items.map(({ rule }) => rule)).toMatchObject([
      { type: 'IconSet', style: 'FourRating' },
      { type: 'DataBar', color: '#00FF00' },
      {
        type: 'ColorScale',
        points: [{ color: '#0000FF' }, { type: 'Percent', formula: '50' }, { color: '#FF0000' }],
      },
    ]);
  });

  it('has the part of its own type only', async () => {
    const workbook = openWorkbook();
    await onRange(workbook, 'A1', async (range, context) => {
      const format = range.conditionalFormats.add('Custom');
      const none = format.cellValueOrNullObject;
      none.load('rule');
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
    const failure = await failing(workbook, 'A1', (range) => {
      range.conditionalFormats.getItemAt(0).dataBar.load('showDataBarOnly');
    });
    expect(failure.code).toBe('ItemNotFound');
  });

  it('is counted, found again, reordered and deleted', async () => {
    await onRange(openWorkbook(), 'A1:B2', async (range, context) => {
      const first = range.conditionalFormats.add('Custom');
      const second = range.conditionalFormats.add('DataBar');
      first.load('id, priority');
      second.load('id, priority');
      await context.sync();
      expect([second.priority, first.priority]).toEqual([0, 1]);
      first.priority = 0;
      const count = range.getCell(0, 0).conditionalFormats.getCount();
      const found = range.conditionalFormats.getItem(second.id).load('priority');
      await context.sync();
      expect([count.value, found.priority]).toEqual([2, 1]);
      first.delete();
      range.conditionalFormats.clearAll();
      const none = range.conditionalFormats.getCount();
      await context.sync();
      expect(none.value).toBe(0);
    });
  });
});

// Source: learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-comments
describe('Comment', () => {
  it('belongs to one cell and carries replies', async () => {
    const document = Document.withSheets(['Sheet1'], {
      userName: '张三',
      now: () => new Date('2026-01-02T03:04:05Z'),
    });
    const { run } = openWorkbook(document);
    await run(async (context) => {
      const comment = context.workbook.comments.add('Sheet1!B2', '核对一下');
      comment.replies.add('好的');
      comment.load('content, authorName, resolved, replies/items/content');
      const location = comment.getLocation().load('address');
      await context.sync();
      expect(comment.toJSON()).toMatchObject({ content: '核对一下', authorName: '张三', resolved: false });
      expect(comment.replies.items.map(({ content }) => content)).toEqual(['好的']);
      expect(location.address).toBe('Sheet1!B2');
      comment.content = '核对过了';
      comment.resolved = true;
      const same = context.workbook.comments.getItemByCell('Sheet1!B2').load('content, resolved');
      await context.sync();
      expect(same.toJSON()).toMatchObject({ content: '核对过了', resolved: true });
      comment.delete();
      const count = context.workbook.comments.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });

  it('cannot be added where there is one, or to several cells', async () => {
    const { run } = openWorkbook();
    const add = (address: string) => (context: Excel.RequestContext) =>
      context.workbook.comments.add(address, '一');
    await run(async (context) => {
      add('Sheet1!A1')(context);
      await context.sync();
    });
    expect((await failureOf(run, add('Sheet1!A1'))).code).toBe('ItemAlreadyExists');
    expect((await failureOf(run, add('Sheet1!A1:B2'))).code).toBe('InvalidArgument');
    expect(
      (await failureOf(run, (context) => context.workbook.comments.getItemByCell('Sheet1!C3'))).code,
    ).toBe('ItemNotFound');
  });
});
