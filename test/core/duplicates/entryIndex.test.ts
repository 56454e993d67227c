import { EntryIndex } from '../../../src/core/duplicates';
import { cellText } from '../../../src/core/duplicates/preparedFields';
import { places } from '../../../src/core/standards';
import { hardCustomers } from './hardCustomers';
import { fieldsOf, found, grouped, pairsWithin } from './search';

const list = hardCustomers(400, 21);
const cellsOf = (record: number) =>
  Object.fromEntries(list.fields.map(({ name, column }) => [name, cellText(column, record)]));

describe('warnings at entry', () => {
  const index = new EntryIndex(list.fields, list.records, places(), found(list).model);

  it('finds the rows of a customer that is entered again', () => {
    const truth = Array.from(pairsWithin(grouped(list.customers)), (pair) => pair.split(',').map(Number));
    const hits = truth.filter(([a = -1, b = -1]) =>
      index.query(cellsOf(a), { except: a }).some(({ record }) => record === b),
    );
    expect(truth.length).toBeGreaterThan(30);
    expect(hits.length / truth.length).toBeGreaterThanOrEqual(0.95);
  });

  it('says nothing of a customer nobody has', () => {
    expect(index.query({ name: '拉萨雪域藏饰有限公司', phone: '13599990000' })).toEqual([]);
    expect(index.query({})).toEqual([]);
  });

  it('finds a row by what it holds since it was changed', () => {
    const cells = { name: '拉萨雪域藏饰有限公司', phone: '13599990000' };
    index.replace(7, cells);
    expect(index.query(cells).map(({ record }) => record)).toEqual([7]);
    expect(index.query(cells, { except: 7 })).toEqual([]);
    index.replace(7, cellsOf(7));
    expect(index.query(cells)).toEqual([]);
  });

  it('finds a row however often it was edited', () => {
    const cells = { name: '拉萨雪域藏饰有限公司', phone: '13599990000' };
    for (let edit = 0; edit < 100; edit += 1) index.replace(7, { ...cells, address: `八廓街${edit}号` });
    expect(index.query(cells).map(({ record }) => record)).toEqual([7]);
    index.replace(7, cellsOf(7));
  });

  it('finds what was typed into a list that began empty', () => {
    const empty = new EntryIndex(fieldsOf({ name: 'company', phone: 'phone' }, []), 0, places());
    const firm = (at: number) => ({
      name: `${String.fromCodePoint(0x6000 + 7 * at)}${String.fromCodePoint(0x7000 + 11 * at)}商贸有限公司`,
      phone: `138${String(10_000_019 * (at + 1))
        .padStart(8, '0')
        .slice(0, 8)}`,
    });
    const added = Array.from({ length: 80 }, (_, at) => empty.add(firm(at)));
    expect(empty.query(firm(70)).map(({ record }) => record)).toEqual([added[70]]);
  });

  it('weighs as the search does', () => {
    const { scorer, pairs } = found(list);
    const [first] = pairs.filter(({ decision }) => decision === 'same');
    const match = index.query(cellsOf(first?.a ?? -1)).find(({ record }) => record === first?.b);
    expect(match?.score).toBeCloseTo(scorer.verdict(first?.a ?? -1, first?.b ?? -1).score, 9);
  });
});
