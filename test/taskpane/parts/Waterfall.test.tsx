import { screen, within } from '@testing-library/react';
import { Waterfall } from '../../../src/taskpane/parts/Waterfall';
import { show } from '../setup';

describe('the waterfall', () => {
  it('lists the parts in order and their sum at the end', () => {
    show(
      <Waterfall
        label="为什么"
        totalLabel="合计"
        format={(value) => value.toFixed(1)}
        parts={[
          { label: '名称', value: 6.5 },
          { label: '电话', value: -2 },
        ]}
      />,
    );
    const rows = within(screen.getByRole('table', { name: '为什么' })).getAllByRole('row');
    expect(rows.map((row) => row.textContent)).toEqual(['名称6.5', '电话-2.0', '合计4.5']);
  });
});
