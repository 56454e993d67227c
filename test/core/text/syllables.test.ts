import { soundKey, soundKeys, syllablesOf } from '../../../src/core/text';

describe('syllables', () => {
  it('knows the usual reading first and the others after it', () => {
    expect(syllablesOf('苏')).toEqual(['su']);
    expect(syllablesOf('重')[0]).toBe('zhong');
    expect(syllablesOf('重')).toContain('chong');
    expect(syllablesOf('绿')).toContain('lv');
    expect(syllablesOf('A')).toEqual([]);
    // Not in GB 2312, and in the names of people and firms all the same.
    expect(Array.from('彧翀翊玥喆', (character) => syllablesOf(character)[0])).toEqual([
      'yu',
      'chong',
      'yi',
      'yue',
      'zhe',
    ]);
  });

  it('gives homophones one key', () => {
    expect(soundKey('杭州')).toBe(soundKey('杭洲'));
    expect(soundKey('服务')).toBe(soundKey('复务'));
    expect(soundKey('苏州')).not.toBe(soundKey('徐州'));
  });

  it('folds what speakers do not keep apart only when asked to', () => {
    expect(soundKey('深圳')).not.toBe(soundKey('森镇'));
    expect(soundKey('深圳', 'blurred')).toBe(soundKey('森镇', 'blurred'));
  });

  it('lists every way of reading, the usual first, up to a limit', () => {
    expect(soundKeys('重庆')[0]).toBe('zhong qing ');
    expect(soundKeys('重庆')).toContain('chong qing ');
    expect(soundKeys('重重重重重重', 'exact', 8)).toHaveLength(8);
  });
});
