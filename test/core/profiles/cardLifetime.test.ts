import { message } from '../../../src/core/message';
import { lifetimeText } from '../../../src/core/profiles/lifetimeText';
import { drawnCustomers } from '../value/lifetime/drawnCustomers';
import { workbookOf } from '../value/valueWorkbook';
import { profile } from './cardWorkbook';

describe('what a customer is expected to be worth', () => {
  it('is told by the model, which says nothing of whether somebody who bought once is lost', () => {
    const customers = drawnCustomers(80);
    const ids = customers.map((_, i) => `C${i + 1}`);
    const outcome = profile({ customers: ids, cards: false }, workbookOf([], customers));
    if (outcome.kind !== 'result') throw new Error('The job refused.');
    const { cards } = outcome.summary;
    expect(cards).toHaveLength(80);
    expect(cards.every(({ lifetime }) => lifetime?.basis === 'model')).toBe(true);
    for (const { orders, lifetime } of cards) expect(lifetime?.alive === null).toBe(orders?.count === 1);
  });

  it('is worded by what it rests on', () => {
    const known = { months: 12, value: 1234.5, basis: 'model' } as const;
    expect(lifetimeText({ ...known, orders: 2.34, alive: 0.567 })).toEqual(
      message('profiles.lifetime.model', { months: 12, value: 1235, orders: 2.3, alive: 57 }),
    );
    expect(lifetimeText({ ...known, orders: 0.4, alive: null })).toEqual(
      message('profiles.lifetime.once', { months: 12, value: 1235, orders: 0.4 }),
    );
    expect(lifetimeText({ ...known, basis: 'historical', orders: null, alive: null })).toEqual(
      message('profiles.lifetime.historical', { months: 12, value: 1235 }),
    );
  });
});
