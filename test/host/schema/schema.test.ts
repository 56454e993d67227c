import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { classNames, classSchema } from '../../../src/host/schema';
import { deriveSchema } from '../../setup/schema/derive';

describe('the object schema', () => {
  it('is what the installed packages say: run `npm run schema` after an upgrade', () => {
    const file = resolve(__dirname, '../../../src/host/schema/schema.json');
    expect(readFileSync(file, 'utf8') === deriveSchema()).toBe(true);
  });

  it('knows a range: its settable values, its format and its neighbours', () => {
    const range = classSchema('Range');
    expect(range.properties.get('Values')).toMatchObject({ settable: true });
    expect(range.properties.get('Address')).toMatchObject({ settable: false });
    expect(range.links.get('Format')).toMatchObject({ className: 'RangeFormat' });
    expect(range.methods.get('GetCell')).toMatchObject({
      returns: 'Range',
      parameters: [
        { kind: 'number', optional: false },
        { kind: 'number', optional: false },
      ],
    });
    expect(range.methods.get('GetSpillingToRange')?.since).toEqual({ set: 'ExcelApi', version: '1.12' });
  });

  it('knows what enumerations allow', () => {
    expect(classSchema('Worksheet').properties.get('Visibility')?.values).toEqual([
      'Visible',
      'Hidden',
      'VeryHidden',
    ]);
  });

  it('knows the events by number and by whom they are addressed to', () => {
    expect(classSchema('Worksheet').events.get('_RegisterDataChangedEvent')).toEqual({
      type: 10,
      target: 'id',
    });
    expect(classSchema('WorksheetCollection').events.get('_RegisterAddedEvent')).toEqual({
      type: 13,
      target: 'workbook',
    });
    expect(classSchema('TableCollection').events.get('_RegisterAddedEvent')).toEqual({
      type: 102,
      target: 'owner',
    });
  });

  it('reads every class', () => {
    for (const name of classNames()) expect(classSchema(name).name).toBe(name);
    expect(classNames().length).toBeGreaterThan(150);
  });
});
