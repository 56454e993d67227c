import { message } from '../../../../src/core';
import { repointed } from '../../../../src/core/duplicates/merge/references';
import { recordSetOf } from './ledger';

const cause = message('duplicates.merge.cause', { kept: 'C1' });

describe('making a row name another customer', () => {
  const [records] = recordSetOf({
    订单: {
      book: 'orders',
      rows: [
        ['customerId', 'customerName', 'amount'],
        ['C2', '海蓝', 5],
        ['C2', null, 7],
      ],
    },
  }).parts;
  if (!records) throw new Error('A ledger of one sheet has one part.');

  it('changes its number and its name where it gives them', () => {
    const edits = repointed({ records, record: 0 }, { id: 'C1', name: '海澜' }, cause);
    expect(edits.map(({ row, column, before, after }) => [row, column, before, after])).toEqual([
      [2, 1, 'C2', 'C1'],
      [2, 2, '海蓝', '海澜'],
    ]);
    expect(repointed({ records, record: 1 }, { id: 'C1', name: '海澜' }, cause)).toHaveLength(1);
  });

  it('changes the cells of a form where they stand, not where its record begins', () => {
    const { customerId } = records.fields;
    if (!customerId) throw new Error('The number was declared above.');
    const onForm = {
      ...records,
      fields: { customerId: { ...customerId, column: 4, cellRows: Int32Array.from([9, 19]) } },
    };
    const [edit] = repointed({ records: onForm, record: 1 }, { id: 'C1', name: null }, cause);
    expect(edit).toMatchObject({ sheet: '订单', row: 19, column: 4, before: 'C2', after: 'C1' });
  });
});
