import { CellValueType } from '@univerjs/core';
import { Document, areaOf, cellArea } from '../../../src/host';
import { documentCommands, isUnsupported } from '../../../src/workbench/grid/documentCommands';
import { typedValue } from '../../../src/workbench/grid/typedValue';

describe('what the grid holds, as somebody would type it', () => {
  const sheet = () => {
    const made = Document.withSheets(['表']).activeSheet;
    made.enter(areaOf(0, 0, 1, 3), [['甲', 5, '=B1*2']]);
    return made;
  };

  it('is nothing new where the document holds the same', () => {
    const here = sheet();
    expect(typedValue(here, 0, 0, { v: '甲', t: CellValueType.STRING })).toBeNull();
    expect(typedValue(here, 0, 1, { v: 5, t: CellValueType.NUMBER })).toBeNull();
    // A result the grid computed by itself is no entry.
    expect(typedValue(here, 0, 2, { v: 11, t: CellValueType.NUMBER, f: '=B1*2' })).toBeNull();
    expect(typedValue(here, 5, 5, undefined)).toBeNull();
  });

  it('is the value, the formula, or empty', () => {
    const here = sheet();
    expect(typedValue(here, 0, 0, { v: '乙', t: CellValueType.STRING })).toBe('乙');
    expect(typedValue(here, 0, 1, { v: 1, t: CellValueType.BOOLEAN })).toBe(true);
    expect(typedValue(here, 0, 2, { v: 15, f: '=B1*3' })).toBe('=B1*3');
    expect(typedValue(here, 0, 0, null)).toBe('');
  });
});

describe('commands of the grid', () => {
  it('act on the document', () => {
    const document = Document.withSheets(['甲', '乙']);
    documentCommands['sheet.command.insert-sheet']?.(document, {});
    expect(document.sheets.map(({ name }) => name)).toEqual(['甲', document.activeSheet.name, '乙']);
    documentCommands['sheet.command.set-worksheet-name']?.(document, { name: '新' });
    documentCommands['sheet.command.set-worksheet-order']?.(document, { order: 0 });
    documentCommands['sheet.command.delta-column-width']?.(document, { anchorCol: 2, deltaX: 16 });
    expect(document.sheets.map(({ name }) => name)).toEqual(['新', '甲', '乙']);
    expect(document.activeSheet.columns.size(2)).toBe(60);
    documentCommands['sheet.command.remove-sheet']?.(document, { subUnitId: document.activeSheet.id });
    expect(document.sheets.map(({ name }) => name)).toEqual(['甲', '乙']);
  });

  it('are refused where only the view would change', () => {
    expect(isUnsupported('sheet.command.set-range-bold')).toBe(true);
    expect(isUnsupported('sheet.command.insert-row')).toBe(true);
    expect(isUnsupported('sheet.command.set-range-values')).toBe(false);
    expect(isUnsupported('sheet.command.clear-selection-content')).toBe(false);
    expect(isUnsupported('sheet.operation.set-selections')).toBe(false);
    const document = Document.withSheets(['表']);
    document.activeSheet.enter(cellArea(0, 0), [['x']]);
    expect(documentCommands['sheet.command.set-range-values']).toBeUndefined();
  });
});
