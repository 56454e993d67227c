import { screen } from '@testing-library/react';
import { PageGuard } from '../../../src/taskpane/parts/PageGuard';
import { show } from '../setup';

it('a page that cannot be shown says what to do', () => {
  // React tells the developer as well.
  const told = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const Broken = () => {
    throw new Error('no such thing');
  };
  show(
    <PageGuard>
      <Broken />
    </PageGuard>,
  );
  expect(screen.getByRole('alert')).toHaveTextContent(/这一页没能打开.*请重新打开面板/u);
  expect(screen.getByRole('button', { name: '重新打开面板' })).toBeVisible();
  expect(told).toHaveBeenCalled();
});
