import { fireEvent, screen } from '@testing-library/react';
import type { OwnField } from '../../../src/core/books';
import type { RecognisedBook } from '../../../src/core/intake';
import { TableMapping } from '../../../src/taskpane/parts/TableMapping';
import { show } from '../setup';

const column = (position: number, header: string, fields: readonly string[]) => ({
  ...{ position, sheetColumn: position + 1, header, fields },
  ...{ confidence: 0.9, samples: ['甲'], alternatives: [] },
});

const table: RecognisedBook = {
  ...{ fingerprint: 'a', book: 'registration', pack: 'b2b', layout: 'list', confidence: 0.9 },
  ...{ remembered: false, headerRow: 1, rows: 12, nonData: {}, doubts: [] },
  columns: [
    column(0, '公司', ['customerName']),
    column(1, '级别', []),
    column(2, '联系方式', ['phone', 'email']),
  ],
};

const own: OwnField = {
  key: 'own.f1',
  book: 'registration',
  title: '会员等级',
  kind: 'list',
  values: ['金', '银'],
};

const meaning = (header: string) => screen.getByRole('combobox', { name: `「${header}」的含义` });

describe('what the columns of a table are', () => {
  it('can be a field of the team’s own, kept with the others', () => {
    const onKeep = jest.fn();
    show(<TableMapping table={table} own={[own]} onKeep={onKeep} />);
    fireEvent.change(meaning('级别'), { target: { value: 'own.f1' } });
    expect(meaning('级别')).toHaveDisplayValue('会员等级');
    fireEvent.click(screen.getByRole('button', { name: '保存对应' }));
    expect(onKeep).toHaveBeenCalledWith({
      book: 'registration',
      pack: 'b2b',
      columns: { 0: ['customerName'], 1: ['own.f1'], 2: ['phone', 'email'] },
    });
  });

  it('offers fields of the team’s own for the sheet they belong to', () => {
    show(<TableMapping table={{ ...table, book: 'orders' }} own={[own]} onKeep={jest.fn()} />);
    expect(screen.queryByRole('option', { name: '会员等级' })).toBeNull();
  });

  it('asks for no meaning of columns of a table that is not used', () => {
    const onKeep = jest.fn();
    show(<TableMapping table={table} own={[]} onKeep={onKeep} />);
    fireEvent.change(screen.getByLabelText('这是什么表'), { target: { value: 'none' } });
    expect(screen.queryByText('级别')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: '保存对应' }));
    expect(onKeep).toHaveBeenCalledWith(expect.objectContaining({ book: 'none' }));
  });
});
