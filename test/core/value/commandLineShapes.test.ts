import { z } from 'zod';
import { clustersJob, lifetimeJob, rfmJob, rulesJob } from '../../../src/core/value';
import { drawnCustomers } from './lifetime/drawnCustomers';
import { sheetOf } from '../intake/sheetOf';
import { resultOf, workbookOf } from './valueWorkbook';

const finite = z.number();
const share = z.number().min(0).max(1);
const text = z.string().min(1);
const score = z.int().min(1).max(10);

/** What the command line promises of each job's JSON; more may stand beside it. */
const shapes = {
  rfm: z.object({
    asOf: z.iso.date(),
    cutoffs: z.strictObject({
      recency: z.array(finite),
      frequency: z.array(finite),
      monetary: z.array(finite),
    }),
    customers: z
      .array(
        z.object({
          id: text,
          name: text,
          recency: z.int().min(0),
          frequency: z.int().min(1),
          monetary: finite,
          r: score,
          f: score,
          m: score,
          segment: text,
        }),
      )
      .min(1),
  }),
  lifetime: z.object({
    model: z.object({
      ...{ r: finite, alpha: finite, a: finite, b: finite, logLikelihood: finite },
      ...{ p: finite, q: finite, v: finite },
    }),
    customers: z
      .array(
        z.object({
          id: text,
          probabilityAlive: share,
          expectedOrders: finite.min(0),
          lifetimeValue: finite.min(0),
        }),
      )
      .min(1),
  }),
  clusters: z.object({
    k: z.int().min(2),
    inertia: finite.min(0),
    silhouette: z.number().min(-1).max(1),
    assignments: z.array(z.object({ id: text, cluster: z.int().min(1) })).min(1),
  }),
  rules: z.object({
    itemsets: z.int().min(1),
    rules: z
      .array(
        z.object({
          if: z.array(text).min(1),
          then: text,
          support: share,
          confidence: share,
          lift: finite.min(0),
        }),
      )
      .min(1),
  }),
};

/** A summary as it is written to a file. */
const asJson = (summary: unknown): unknown => JSON.parse(JSON.stringify(summary));

const drawn = workbookOf([], drawnCustomers(160));

describe('the JSON of the command line', () => {
  it('has the scores of every customer', () => {
    shapes.rfm.parse(asJson(resultOf(rfmJob, drawn).summary));
  });

  it('has the models and what they expect of every customer', () => {
    shapes.lifetime.parse(asJson(resultOf(lifetimeJob, drawn).summary));
  });

  it('has nulls where there is no model, and a value all the same', () => {
    const { model, customers } = resultOf(lifetimeJob, workbookOf([], drawnCustomers(20))).summary;
    expect(new Set(Object.values(model))).toEqual(new Set([null]));
    expect(new Set(customers.map(({ probabilityAlive }) => probabilityAlive))).toEqual(new Set([null]));
    for (const { lifetimeValue } of customers) expect(lifetimeValue).toBeGreaterThanOrEqual(0);
  });

  it('has the cluster of every customer', () => {
    shapes.clusters.parse(asJson(resultOf(clustersJob, drawn).summary));
  });

  it('has the rules by name', () => {
    const lines = Array.from({ length: 40 }, (_, i) => [
      `S${i >> 1}`,
      `C${i >> 1}`,
      { date: 46_000 },
      i % 2 ? '纸' : '笔',
      5,
    ]);
    const orders = sheetOf('销售', [['订单号', '客户编号', '日期', '产品', '金额'], ...lines]);
    shapes.rules.parse(asJson(resultOf(rulesJob, [orders]).summary));
  });
});
