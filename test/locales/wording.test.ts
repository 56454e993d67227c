import { message } from '../../src/core';
import { localeFor, wordingOf } from '../../src/locales';

describe('the wording of a locale', () => {
  const zh = wordingOf('zh-CN');
  const en = wordingOf('en-US');
  const missing = message('job.refused.bookMissing', { book: { zh: '交易明细', en: 'Orders' } });

  it('leaves what the user wrote as it is, braces and all', () => {
    expect(zh.text('{book} 有限公司')).toBe('{book} 有限公司');
  });

  it('says a message in its language, with the names in it in the same language', () => {
    expect(zh.text(missing)).toContain('没有找到「交易明细」');
    expect(en.text(missing)).toContain('No “Orders” was found');
  });

  it('lets a room bring sentences of its own, plain or as functions, and groups the numbers in them', () => {
    const more = wordingOf('en-US', {
      'pane.rows': '{count} rows',
      'pane.row': ({ count }: { count: number }) => (count === 1 ? 'one row' : `${count} rows`),
    });
    expect(more.say('pane.rows', { count: 12345 })).toBe('12,345 rows');
    expect(more.say('pane.row', { count: 1 })).toBe('one row');
    expect(more.text(missing)).toContain('Orders');
  });

  it('lets a word follow its number', () => {
    const more = wordingOf('en-US', {
      'pane.rows': '{count} {count:row|rows} {count:is|are} blank',
      'pane.none': '{rows} {rows:row|rows}',
    });
    expect(more.say('pane.rows', { count: 1 })).toBe('1 row is blank');
    expect(more.say('pane.rows', { count: 0 })).toBe('0 rows are blank');
    expect(more.say('pane.rows', { count: 1001 })).toBe('1,001 rows are blank');
    expect(more.say('pane.none')).toBe('{rows} {rows:row|rows}');
  });

  it('refuses a code nobody wrote a sentence for', () => {
    expect(() => wordingOf('zh-CN', { known: '' }).say('unknown' as 'known')).toThrow(
      'No sentence for unknown',
    );
  });

  it.each([
    ['zh-CN', 'zh-CN'],
    ['zh-TW', 'zh-CN'],
    ['ZH-hans', 'zh-CN'],
    ['en-GB', 'en-US'],
    ['de-DE', 'en-US'],
  ])('speaks to an Office in %s in %s', (tag, locale) => {
    expect(localeFor(tag)).toBe(locale);
  });
});
