import { readCommand } from '../../src/batch/commandLine';

describe('the command line', () => {
  it('reads a job, files and options in any order', () => {
    expect(readCommand(['--as-of', '2026-11-01', 'rfm', 'a.xlsx', '--json', 'r.json'])).toMatchObject({
      job: 'rfm',
      files: ['a.xlsx'],
      asOf: '2026-11-01',
      json: 'r.json',
      locale: 'zh-CN',
    });
    expect(readCommand(['all', 'a.csv', 'b.csv']).files).toEqual(['a.csv', 'b.csv']);
  });

  it.each([
    [[], 'batch.jobMissing'],
    [['rfm'], 'batch.fileMissing'],
    [['rfm', 'a.xlsx', '--as-of', '2026-02-30'], 'batch.asOf'],
    [['rfm', 'a.xlsx', '--nonsense'], 'batch.optionUnknown'],
    [['rfm', 'a.xlsx', '--locale', 'fr'], 'batch.locale'],
  ])('says what is wrong with %j', (args, code) => {
    expect(() => readCommand(args)).toThrow(expect.objectContaining({ code }) as Error);
  });
});
