import { z } from 'zod';
import { wrongOption } from '../../src/batch/wrongOption';
import { jobs } from '../../src/core';

const schema = z.object({
  mode: z.enum(['fast', 'slow']).default('fast'),
  window: z.object({ months: z.int() }).prefault({ months: 12 }),
  fields: z.array(z.object({ column: z.string() })).optional(),
  needs: z.preprocess((given) => given ?? {}, z.object({ minimum: z.int().optional() })),
  names: z.record(z.string(), z.string()).optional(),
  salt: z.string(),
});

describe('wrongOption', () => {
  it('lets pass what the schema knows, whatever is left out and whatever keys a record has', () => {
    expect(wrongOption(schema, {})).toBeUndefined();
    const given = { mode: 'slow', window: { months: 3 }, fields: [{ column: 'A' }], names: { any: 'name' } };
    expect(wrongOption(schema, given)).toBeUndefined();
  });

  it.each([
    [{ mdoe: 'slow' }, 'mdoe', 'mode'],
    [{ window: { months: 3, month: 4 } }, 'window.month', 'months'],
    [{ fields: [{ column: 'A' }, { col: 'B' }] }, 'fields.1.col', 'column'],
    [{ needs: { minimun: 3 } }, 'needs.minimun', 'minimum'],
  ])('names a misspelt option and those there are: %j', (given, name, known) => {
    expect(wrongOption(schema, given)).toEqual({ name, known: expect.arrayContaining([known]) as unknown });
  });

  it('names a value that does not fit', () => {
    expect(wrongOption(schema, { mode: 'quick' })).toEqual({ value: 'mode' });
    expect(wrongOption(schema, { window: { months: 1.5 } })).toEqual({ value: 'window.months' });
    expect(wrongOption(schema, { window: 3 })).toEqual({ value: 'window' });
  });

  it('looks into the options of every part of the one click', () => {
    const { all } = jobs;
    if (!all) throw new Error('the one click is a job');
    const parts = { asOf: '2026-10-31', duplicates: { mode: 'rules' }, segments: { method: 'mean' } };
    expect(wrongOption(all.options, parts)).toBeUndefined();
    expect(wrongOption(all.options, { segments: { methd: 'mean' } })).toMatchObject({
      name: 'segments.methd',
    });
    expect(wrongOption(all.options, { needs: { minimun: 5 } })).toMatchObject({ name: 'needs.minimun' });
  });
});
