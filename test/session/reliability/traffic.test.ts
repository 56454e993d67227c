import type { Document } from '../../../src/host/document';
import { openWorkbook } from '../../setup/excel';
import { openedSession } from '../../setup/firstOfNovember';
import { scenarios } from '../../setup/reliability/scenarios';
import { smallBook } from '../../setup/reliability/smallBook';

/** The small book with its customers and orders so many times over, under numbers of their own. */
function manyTimes(times: number): Document {
  const document = smallBook();
  for (const name of ['登记表', '交易明细']) {
    const sheet = document.sheet(name);
    const table = sheet && document.tables.all(sheet)[0];
    const used = table?.area ?? { top: 0, left: 0, bottom: 15, right: 9 };
    if (!sheet) throw new Error(`No sheet ${name}.`);
    const rows = sheet.values({ ...used, top: used.top + 1 });
    const more = Array.from({ length: times - 1 }, (_, time) =>
      rows.map((row) => row.map((value) => (typeof value === 'string' ? `${value}${time}` : value))),
    ).flat();
    const area = { ...used, top: used.bottom + 1, bottom: used.bottom + more.length };
    sheet.store(area, more);
    if (table) document.tables.resize(table, { ...table.area, bottom: area.bottom });
  }
  return document;
}

const sizes = [2, 8] as const;
const LIMIT = 4_500_000;
/** More groups and findings may make one sheet, or one chunk, more; rows do not. */
const LEEWAY = 4;

it.each(
  scenarios.flatMap(({ name, before, job }) => (before === undefined && job ? [[name, job] as const] : [])),
)(
  'takes as many exchanges however many rows there are, none too large: %s',
  async (_, [id, options]) => {
    const syncs: number[] = [];
    for (const size of sizes) {
      const { host } = openWorkbook(manyTimes(size));
      const session = openedSession({ keepsTables: false });
      const prepared = await session.prepare(id, options);
      if (prepared.outcome.kind === 'result') await session.commit(prepared);
      session.close();
      const { largestRequest, largestResponse, syncs: count } = host.traffic.totals();
      expect(Math.max(largestRequest, largestResponse)).toBeLessThan(LIMIT);
      syncs.push(count);
    }
    const [few = 0, many = 0] = syncs;
    expect(many).toBeLessThanOrEqual(few + LEEWAY);
    expect(many).toBeLessThanOrEqual(60);
  },
  120_000,
);
