import { serialOfIso } from '../../src/core/text';
import {
  expectedPurchases,
  fitBgNbd,
  fitGammaGamma,
  orderLines,
  purchaseDays,
  repeatPurchases,
} from '../../src/core/value';
import { serial } from '../../src/core/units';
import type { ReferenceCheck } from './check';
import { cell, csvRecords } from './dataSets';

const source = 'Fader and Hardie’s CDNOW sample, as kept in the Python package lifetimes';

/** Fader, Hardie and Lee (2005), table 2 (time in weeks) and the example customer of section 5. */
export const bgNbdOnCdnow: ReferenceCheck = {
  name: 'BG/NBD on CDNOW',
  needs: [{ file: 'lifetimes_cdnow_customers_summary.csv', source }],
  run([text = ''], findings) {
    const rows = csvRecords(text);
    const numbers = (name: string) => rows.map((row) => Number(cell(row, name)));
    const fitted = fitBgNbd({
      count: rows.length,
      frequency: Int32Array.from(numbers('frequency')),
      recency: Float64Array.from(numbers('recency')),
      age: Float64Array.from(numbers('T')),
      meanPaid: new Float64Array(rows.length),
    });
    if (fitted.kind === 'unfitted') {
      findings.equal('fitted', fitted.reason, 'yes');
      return;
    }
    const published = { r: 0.2426, alpha: 4.414, a: 0.793, b: 2.426 };
    for (const name of ['r', 'alpha', 'a', 'b'] as const) {
      findings.near(name, fitted.model[name], published[name], 0.005 * published[name]);
    }
    findings.atLeast('log-likelihood', fitted.logLikelihood, -9582.43);
    const history = { frequency: 2, recency: 30.43, age: 38.86 };
    findings.near('E[Y(39) | 2, 30.43, 38.86]', expectedPurchases(fitted.model, history, 39), 1.226, 0.001);
  },
};

/** Fader and Hardie (2013), p. 7, on the 946 customers with repeat purchases up to 1997-09-30. */
export const gammaGammaOnCdnow: ReferenceCheck = {
  name: 'Gamma–gamma on CDNOW',
  needs: [{ file: 'cdnow_sample.txt', source }],
  run([text = ''], findings) {
    const rows = text
      .trim()
      .split('\n')
      .map((line) => line.trim().split(/\s+/u));
    const ids = [...new Set(rows.map(([, id = '']) => id))];
    const places = new Map(ids.map((id, place) => [id, place]));
    const dayOf = (text8 = '') =>
      serialOfIso(`${text8.slice(0, 4)}-${text8.slice(4, 6)}-${text8.slice(6)}`) ?? serial(NaN);
    const lines = orderLines({
      customerCount: ids.length,
      customers: Int32Array.from(rows, ([, id = '']) => places.get(id) ?? -1),
      days: Float64Array.from(rows, ([, , day]) => dayOf(day)),
      amounts: Float64Array.from(rows, (row) => Number(row[4])),
    });
    const asOf = dayOf('19970930');
    const { purchases } = repeatPurchases(purchaseDays(lines, { asOf }), asOf, 'week');
    const fitted = fitGammaGamma(purchases);
    if (fitted.kind === 'unfitted') {
      findings.equal('fitted', fitted.reason, 'yes');
      return;
    }
    findings.equal('repeat buyers', fitted.customers, 946);
    const published = { p: 6.25, q: 3.74, v: 15.44 };
    for (const name of ['p', 'q', 'v'] as const) {
      findings.near(name, fitted.model[name], published[name], 0.005 * published[name]);
    }
  },
};
