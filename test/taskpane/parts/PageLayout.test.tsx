import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { PageLayout } from '../../../src/taskpane/parts/PageLayout';
import { show } from '../setup';

function TwoPages() {
  const [page, setPage] = useState('首页');
  return (
    <>
      <button>标签</button>
      <PageLayout key={page} title={page}>
        <button
          onClick={() => {
            setPage('校验');
          }}
        >
          去校验
        </button>
      </PageLayout>
    </>
  );
}

describe('whoever works by keyboard', () => {
  it('goes on from the top of the page a link led to', async () => {
    jest.spyOn(document, 'hasFocus').mockReturnValue(true);
    show(<TwoPages />);
    await userEvent.click(screen.getByRole('button', { name: '去校验' }));
    expect(screen.getByRole('heading', { name: '校验' })).toHaveFocus();
  });

  it('is not taken from the sheet when the pane opens', () => {
    jest.spyOn(document, 'hasFocus').mockReturnValue(false);
    show(<TwoPages />);
    expect(document.body).toHaveFocus();
  });
});
