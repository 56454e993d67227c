import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HeatMap } from '../../../src/taskpane/parts/HeatMap';
import { show } from '../setup';

describe('the heat map', () => {
  it('is a grid of buttons that say in words what their colour says', async () => {
    const cell = { row: '5', column: '1', count: 7, heat: 0.5, description: 'R 5、F 1：7 位客户' };
    const chosen = jest.fn();
    show(
      <HeatMap
        label="R×F"
        rowTitle="R"
        columnTitle="F"
        rows={['5', '4']}
        columns={['1']}
        cells={[cell]}
        onSelect={chosen}
      />,
    );
    const button = screen.getByRole('button', { name: cell.description });
    expect(button).toHaveTextContent('7');
    await userEvent.click(button);
    expect(chosen).toHaveBeenCalledWith(cell);
    expect(screen.getByText('R4')).toBeVisible();
  });
});
