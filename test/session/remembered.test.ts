import { Document } from '../../src/host/document';
import type { ValidateSummary } from '../../src/core/validation';
import { openWorkbook } from '../setup/excel';
import { openedSession } from '../setup/firstOfNovember';

const rows = [
  ['客户编号', '客户名称', '所属行业', '联系电话', '负责人'],
  ['C001', '上海澜禾贸易有限公司', '批发业', '139123', '任涵'],
  ['C002', '苏州泽铭纺织有限公司', '纺织业', '13898765432', ''],
];

async function open() {
  const document = Document.withSheets(['客户']);
  const { run } = openWorkbook(document);
  await run(async (context) => {
    const range = context.workbook.worksheets.getItem('客户').getRange('A1:E3');
    range.numberFormat = rows.map((row) => row.map(() => '@'));
    range.values = rows;
    await context.sync();
  });
  const session = openedSession();
  const check = async (options: unknown) => {
    const prepared = await session.prepare<ValidateSummary>('validate', options);
    if (prepared.outcome.kind !== 'result') throw new Error('refused');
    return { prepared, rules: prepared.outcome.summary.findings.map(({ code }) => code) };
  };
  return { session, check };
}

describe('a job that is run again', () => {
  it('goes by the options of the latest run that was written; those given are its whole setting', async () => {
    const { session, check } = await open();
    const { rules } = await check(undefined);
    const [first = '', ...others] = new Set(rules);
    expect(others).not.toEqual([]);
    const without = rules.filter((rule) => rule !== first);
    const options = { severities: { [first]: 'off' } };
    await session.commit((await check({ ...options, asOf: '2026-10-31' })).prepared);
    for (const given of [undefined, {}, { asOf: '2026-10-31' }]) {
      const again = await check(given);
      expect(again.rules).toEqual(without);
      await session.commit(again.prepared);
    }
    expect((await check({ listed: 20_000 })).rules).toEqual(rules);
    expect(await session.sections()).toMatchObject({ recipe: { runs: { validate: { options } } } });
  });
});
