import fc from 'fast-check';
import { decisionChain } from '../../../src/core/profiles';
import type { Person } from '../../../src/core/profiles';

const person = (name: string, superior = '', role = '', influence: number | null = null): Person => ({
  name,
  superior,
  role,
  influence,
  position: '',
  attitude: '',
});

it('puts everybody below their superior and says what is missing', () => {
  const { links, gaps } = decisionChain([
    person('李静', '王总', '使用者'),
    person('王总', '', '决策者', 5),
    person('赵工', '不认识的人'),
    person('陈晨', '李静'),
  ]);
  expect(links.map(({ person: { name }, depth }) => [name, depth])).toEqual([
    ['王总', 0],
    ['李静', 1],
    ['陈晨', 2],
    ['赵工', 0],
  ]);
  expect(gaps).toEqual([
    { kind: 'role', role: '影响者' },
    { kind: 'superior', name: '赵工', superior: '不认识的人' },
  ]);
});

it('names every circle once, by whoever has most influence in it, not those who hang below', () => {
  const { links, gaps } = decisionChain([
    person('甲', '乙', '决策者', 2),
    person('乙', '甲', '决策者', 4),
    person('丙', '甲', '影响者', 5),
    person('丁', '戊', '使用者'),
    person('戊', '丁'),
  ]);
  expect(links.map(({ person: { name }, depth }) => [name, depth])).toEqual([
    ['乙', 0],
    ['甲', 1],
    ['丙', 2],
    ['丁', 0],
    ['戊', 1],
  ]);
  expect(gaps).toEqual([
    { kind: 'circle', name: '乙' },
    { kind: 'circle', name: '丁' },
  ]);
});

it('says who is their own superior, and keeps those below them there', () => {
  const { links, gaps } = decisionChain([person('甲', '甲', '决策者'), person('乙', '甲', '影响者')]);
  expect(links.map(({ person: { name }, depth }) => [name, depth])).toEqual([
    ['甲', 0],
    ['乙', 1],
  ]);
  expect(gaps).toEqual([
    { kind: 'role', role: '使用者' },
    { kind: 'self', name: '甲' },
  ]);
});

it('shows everybody once, in circles too', () => {
  const names = fc.constantFrom('甲', '乙', '丙', '丁', '');
  const people = fc.array(fc.tuple(fc.constantFrom('甲', '乙', '丙', '丁'), names), { maxLength: 8 });
  fc.assert(
    fc.property(people, (pairs) => {
      const given = pairs.map(([name, superior]) => person(name, superior));
      const shown = decisionChain(given).links.map((link) => link.person);
      expect(new Set(shown)).toEqual(new Set(given));
      expect(shown).toHaveLength(given.length);
    }),
  );
});
