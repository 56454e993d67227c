import { readEmail } from '../../../src/core/standards';

describe('an e-mail address', () => {
  it.each([
    ['sales74@vip,sina.com', 'sales74@vip.sina.com'],
    ['info#hjtech.example', 'info@hjtech.example'],
    ['info@@hjtech.example', 'info@hjtech.example'],
    ['info@hjtech..example', 'info@hjtech.example'],
    ['lin@qq.con', 'lin@qq.com'],
  ])('%s is doubted, and what was meant is offered', (typed, meant) => {
    expect(readEmail(typed)).toMatchObject({ state: 'doubtful', value: null, suggestion: meant });
  });

  it.each(['lin@qq.com,wang', 'lin.qq.com', 'lin@', '@qq.com'])('%s is doubted without a guess', (typed) => {
    expect(readEmail(typed).suggestion).toBeUndefined();
    expect(readEmail(typed).state).toBe('doubtful');
  });

  it.each([
    ['ＬＩＮ＠qq．com', 'lin@qq.com'],
    ['mailto:lin@qq.com', 'lin@qq.com'],
    ['lin @ qq.com；', 'lin@qq.com'],
    ['lin@qq。com', 'lin@qq.com'],
  ])('%s is written as %s', (typed, address) => {
    expect(readEmail(typed)).toMatchObject({ state: 'cleaned', value: address });
  });
});
