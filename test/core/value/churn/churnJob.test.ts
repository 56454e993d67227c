import { churnJob } from '../../../../src/core/value';
import { drawnCustomers } from '../lifetime/drawnCustomers';
import { resultOf, workbookOf } from '../valueWorkbook';

const monthly = (from: number, paid: number) =>
  Array.from({ length: 8 }, (_, i) => [from + 30 * i, paid] as const);

describe('the churn job', () => {
  const { summary, sheets, notes } = resultOf(
    churnJob,
    workbookOf(
      [],
      [
        { orders: monthly(5, 100) },
        { orders: monthly(200, 100) },
        { orders: monthly(150, 5000) },
        { orders: [[400, 900]] },
        {},
      ],
    ),
    { asOf: '2026-11-01' },
  );

  it('lists the highest risk first, the largest amounts first within it, and nobody who never bought', () => {
    expect(summary.customers.map(({ id, risk }) => `${id} ${risk}`)).toEqual([
      'C3 high',
      'C4 high',
      'C2 high',
      'C1 low',
    ]);
  });

  it('says why by the customer’s own rhythm, and of one-time buyers by everybody’s', () => {
    const reasons = Object.fromEntries(summary.customers.map(({ id, reason }) => [id, reason]));
    expect(reasons.C3).toEqual({
      code: 'value.churn.reason.rhythm',
      parameters: { days: 150, gap: 30, times: '5.0' },
    });
    expect(reasons.C4).toEqual({
      code: 'value.churn.reason.once',
      parameters: { days: 400, gap: 30, times: '13.3' },
    });
  });

  it('says that the rhythm decides alone while there are too few repeat buyers', () => {
    expect(summary.modelled).toBe(false);
    expect(notes.map(({ code }) => code)).toEqual(['value.churn.rhythmOnly']);
  });

  it('adds up who and what is at stake, in the summary as on the sheet', () => {
    expect(summary.risks).toEqual({
      high: { customers: 3, amount: 41_700 },
      medium: { customers: 0, amount: 0 },
      low: { customers: 1, amount: 800 },
    });
    expect(sheets.map(({ id }) => id)).toEqual(['churn']);
  });

  it('calls one gap one gap, and no rhythm', () => {
    const twice = workbookOf(
      [],
      [
        {
          orders: [
            [100, 50],
            [60, 50],
          ],
        },
        { orders: monthly(5, 100) },
      ],
    );
    const { customers } = resultOf(churnJob, twice, { asOf: '2026-11-01' }).summary;
    expect(customers.map(({ id, reason }) => [id, reason])).toEqual([
      ['C2', { code: 'value.churn.reason.rhythm', parameters: { days: 5, gap: 30, times: '0.2' } }],
      ['C1', { code: 'value.churn.reason.twice', parameters: { days: 60, gap: 40, times: '1.5' } }],
    ]);
  });

  it('refuses where nobody has bought twice: there is no rhythm to go by', () => {
    const once = workbookOf([], [{ orders: [[30, 100]] }, { orders: [[400, 50]] }]);
    expect(() => resultOf(churnJob, once)).toThrow('value.churn.refused.noRepeat');
  });

  it('hears the model where there are enough repeat buyers', () => {
    const found = resultOf(churnJob, workbookOf([], drawnCustomers(160))).summary;
    expect(found.modelled).toBe(true);
    for (const { probabilityAlive, meanGap } of found.customers) {
      // A one-time buyer is alive by the model's assumption: that is no evidence.
      if (meanGap === null) expect(probabilityAlive).toBeNull();
      else expect(probabilityAlive).toBeGreaterThanOrEqual(0);
    }
  });
});
