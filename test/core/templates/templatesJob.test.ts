import { bookIds, books } from '../../../src/core/books';
import { templatesJob, templatesOptions } from '../../../src/core/templates';
import { serial } from '../../../src/core/units';
import { finished, sheetOf } from '../intake/sheetOf';

describe('建表', () => {
  const context = { today: serial(46327), locale: 'zh-CN' } as const;
  const made = (options: object, sheets = [] as ReturnType<typeof sheetOf>[]) => {
    const outcome = finished(
      templatesJob.run({ sheets, sections: {} }, templatesOptions.parse(options), context),
    );
    if (outcome.kind !== 'result') throw new Error('The job refused.');
    return outcome;
  };

  it('makes every book sheet as a table of its name, and the tag dictionary', () => {
    const { sheets } = made({});
    expect(sheets.map(({ id }) => id)).toEqual([...bookIds.map((id) => `book.${id}`), 'tagDictionary']);
    const tables = sheets.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'table' ? [block.id] : [])),
    );
    expect(tables.slice(0, 6)).toEqual(bookIds.map((id) => books[id].table));
  });

  it('never makes a sheet again that is there', () => {
    const there = sheetOf('登记表', [['客户名称']], { reportId: 'book.registration' });
    expect(made({ books: ['registration', 'needs'] }, [there]).summary).toEqual({
      made: ['needs'],
      kept: ['registration'],
    });
  });

  it('gives industries and regions in dropdowns that follow each other', () => {
    const [sheet] = made({ books: ['registration'] }).sheets;
    const groups = (id: string, key: string) =>
      sheet?.lists?.find((list) => list.id === id)?.groups?.find((group) => group.key === key)?.values;
    expect(groups('industryDivision', '信息传输、软件和信息技术服务业')).toContain('软件和信息技术服务业');
    expect(groups('industryGroup', '软件和信息技术服务业')).toContain('软件开发');
    expect(groups('provinceOfMacro', '华东')).toContain('江苏省');
    expect(groups('regionOfProvince', '江苏省')).toContain('华东-江苏省苏州市');
  });
});
