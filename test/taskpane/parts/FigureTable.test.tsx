import { render, screen, within } from '@testing-library/react';
import { FigureTable } from '../../../src/taskpane/parts/FigureTable';

it('reads as a table: figures under their headings, each line by its name', () => {
  render(
    <FigureTable
      caption="按负责人"
      names="负责人"
      columns={[{ title: '需求' }, { title: '说明', holds: 'words' }]}
      rows={[
        { name: '王芳', cells: ['12', '逾期 2 条'] },
        { name: '李强', cells: ['3', ''] },
      ]}
    />,
  );
  const table = screen.getByRole('table', { name: '按负责人' });
  expect(
    within(table)
      .getAllByRole('columnheader')
      .map(({ textContent }) => textContent),
  ).toEqual(['负责人', '需求', '说明']);
  const line = within(table).getByRole('row', { name: /王芳/u });
  expect(within(line).getByRole('rowheader')).toHaveTextContent('王芳');
  expect(
    within(line)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent),
  ).toEqual(['12', '逾期 2 条']);
});
