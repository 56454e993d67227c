import { GroupTable, patternOf, totalShare } from '../../../../src/core/value/rfm/groups';
import type { Triple } from '../../../../src/core/value/rfm/groups';
import { namingIds, namings } from '../../../../src/core/value/rfm/namings';

const even: Triple = [1, 1, 1];
const idOf = (naming: (typeof namingIds)[number], scores: Triple, levels: Triple = [5, 5, 5]) =>
  namings[naming].groups[new GroupTable(namings[naming], levels, even).groupOf(...scores)]?.id;

describe('namings', () => {
  it.each(namingIds)('%s takes every combination of scores on any scale, and uses every name', (id) => {
    const seen = new Set<string | undefined>();
    for (const levels of [
      [5, 5, 5],
      [1, 1, 1],
      [2, 2, 2],
      [5, 2, 3],
      [10, 10, 10],
    ] as Triple[]) {
      for (let r = 1; r <= levels[0]; r++) {
        for (let f = 1; f <= levels[1]; f++) {
          for (let m = 1; m <= levels[2]; m++) seen.add(idOf(id, [r, f, m], levels));
        }
      }
    }
    expect([...seen].sort()).toEqual(namings[id].groups.map((group) => group.id).sort());
  });

  it('state the pattern of each of the eight groups', () => {
    expect(idOf('eight', [5, 4, 5])).toBe('keyValue');
    expect(idOf('eight', [5, 2, 5])).toBe('keyGrow');
    expect(idOf('eight', [1, 4, 5])).toBe('keyKeep');
    expect(idOf('eight', [1, 2, 5])).toBe('keyWinBack');
    expect(idOf('eight', [3, 3, 3])).toBe('winBack');
  });

  it('tell a champion from a customer not to lose by recency alone', () => {
    expect(idOf('eleven', [5, 5, 5])).toBe('champions');
    expect(idOf('eleven', [1, 5, 5])).toBe('cannotLose');
    expect(idOf('eleven', [5, 1, 1])).toBe('new');
    expect(idOf('eleven', [1, 1, 1])).toBe('lost');
  });

  it('rank the three tiers by total', () => {
    expect(idOf('three', [5, 5, 5])).toBe('highValue');
    expect(idOf('three', [3, 3, 3])).toBe('potential');
    expect(idOf('three', [1, 2, 1])).toBe('lowValue');
  });
});

describe('totalShare', () => {
  it('weighs the scores, each on its own scale', () => {
    expect(totalShare([5, 1, 1], [5, 5, 5], [2, 1, 1])).toBe(0.5);
    expect(totalShare([2, 3, 1], [2, 3, 1], even)).toBeCloseTo(2.5 / 3, 12);
  });
});

describe('patternOf', () => {
  it('calls the middle score of an odd scale low', () => {
    expect(patternOf([4, 3, 2], [5, 5, 2])).toBe('HLH');
  });
});
