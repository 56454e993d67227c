import { fireEvent, screen, waitFor } from '@testing-library/react';
import { SampleButton } from '../../../src/taskpane/parts/SampleButton';
import { show } from '../setup';

const answer = (status: number): typeof fetch =>
  jest.fn(() =>
    Promise.resolve({
      ok: status === 200,
      status,
      arrayBuffer: () => Promise.resolve(new ArrayBuffer(8)),
    } as Response),
  );

describe('the sample data button', () => {
  const { fetch: original } = globalThis;
  afterEach(() => {
    globalThis.fetch = original;
  });

  it('puts the sample in, ends the first run and looks at what is there', async () => {
    globalThis.fetch = answer(200);
    const { session, pane } = show(<SampleButton />);
    fireEvent.click(screen.getByRole('button', { name: '先用示例数据试试' }));
    await waitFor(() => {
      expect(session.argsOf('prepare')).toEqual([['recognise', {}]]);
    });
    expect(session.argsOf('insertFile')).toEqual([[new Uint8Array(8)]]);
    expect(pane.changeSettings).toHaveBeenCalledWith({ welcomed: true });
    expect(pane.go).toHaveBeenCalledWith({ page: 'home' });
  });

  it('changes nothing when the sample cannot be had', async () => {
    const fetched = answer(404);
    globalThis.fetch = fetched;
    const { session, pane } = show(<SampleButton />);
    fireEvent.click(screen.getByRole('button', { name: '先用示例数据试试' }));
    await waitFor(() => {
      expect(fetched).toHaveBeenCalled();
    });
    expect(session.argsOf('insertFile')).toEqual([]);
    expect(pane.changeSettings).not.toHaveBeenCalled();
  });
});
