import { lists } from '../../../src/core/books';
import { readListValue } from '../../../src/core/intake/listReading';

const read = (list: string, text: string) => {
  const declared = lists.get(list);
  if (declared === undefined) throw new RangeError(`No list ${list}.`);
  const { state, value, suggestion, candidates } = readListValue(text, declared);
  return state === 'doubtful' ? [`? ${suggestion ?? ''}`, ...candidates] : [value];
};

describe('the way a customer came', () => {
  it.each([
    ['展会', ['展会推荐']],
    ['官网', ['? 线上推广']],
    ['抖音直播', ['? 线上推广']],
    ['第139届广交会', ['? 展会推荐']],
    ['糖酒会', ['? 展会推荐']],
    ['客户推荐来的', ['? 客户转介绍']],
    ['經銷商介紹', ['? 客户转介绍']],
    ['上门推销', ['? 主动拜访']],
  ])('%s', (typed, expected) => {
    expect(read('contactChannel', typed)).toEqual(expected);
  });

  it('is the word at the end of a compound, with the others to choose from', () => {
    expect(read('contactChannel', '展会客户介绍')).toEqual(['? 客户转介绍', '展会推荐']);
  });

  it.each(['非展会', '名片分享', 'webinar'])('%s stands as typed: nothing in it is a known way', (typed) => {
    expect(read('contactChannel', typed)).toEqual([typed]);
  });
});

it('leaves the compounds of other lists alone', () => {
  expect(read('hobby', '徒步旅游')).toEqual(['徒步旅游']);
  expect(read('needStatus', '还没解决')).toEqual(['? ']);
});
