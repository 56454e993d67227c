import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from '../../src/taskpane/App';
import { RecordingSession, result } from './setup';

async function openPane() {
  const session = new RecordingSession();
  session.outcomes = { recognise: result({ sheets: [] }) };
  render(
    <App
      surroundings={{
        language: 'zh-CN',
        colours: () => undefined,
        onColoursChanged: () => () => undefined,
        storageKey: (name) => name,
      }}
      openSession={() => session}
      onRoute={() => () => undefined}
      firstRoute={{ page: 'help' }}
    />,
  );
  return screen.findByRole('button', { name: '更多' });
}

/** Hears what reaches the page around the pane, as office.js does. */
function heardEscapes() {
  const heard = jest.fn<undefined, [KeyboardEvent]>();
  document.addEventListener('keydown', heard);
  return () => heard.mock.calls.filter(([{ key }]) => key === 'Escape').length;
}

describe('Escape', () => {
  it('closes a menu without leaving the pane, and leaves it where nothing is open', async () => {
    const more = await openPane();
    const escapes = heardEscapes();
    await userEvent.click(more);
    fireEvent.keyDown(await screen.findByRole('menuitem', { name: '帮助' }), { key: 'Escape' });
    expect(screen.queryByRole('menuitem')).toBeNull();
    expect(escapes()).toBe(0);
    fireEvent.keyDown(more, { key: 'Escape' });
    expect(escapes()).toBe(1);
  });
});
