import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Sections } from '../../../src/core';
import { withRun } from '../../../src/core/recipe';
import RecipePage from '../../../src/taskpane/pages/RecipePage';
import { RecordingSession, show } from '../setup';

class Remembering extends RecordingSession {
  constructor(private readonly kept: Sections) {
    super();
  }
  override sections() {
    return Promise.resolve(this.kept);
  }
}

const run = (sections: Sections): Sections => ({
  ...sections,
  ...withRun(sections, { job: 'all', options: { copies: false, listed: 50 }, at: '2026-10-31T09:00:00' }),
});

describe('the recipe page', () => {
  it('says that nothing ran yet', async () => {
    show(<RecipePage />, { session: new Remembering({}) });
    expect(await screen.findByText(/还没有写入过结果/u)).toBeVisible();
    expect(screen.getAllByText('还没有记住任何内容。')).toHaveLength(2);
  });

  it('names each remembered option in plain words and forgets it when told', async () => {
    const session = new Remembering(run({}));
    show(<RecipePage />, { session });
    expect(await screen.findByText(/做规范副本：否/u)).toBeVisible();
    expect(screen.getByText(/报告列出上限：50/u)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: '恢复默认' }));
    expect(session.argsOf('saveSections')).toMatchObject([[{ recipe: { runs: {} } }]]);
  });

  it('lists what changed since the last run and brings it back', async () => {
    const before = run({});
    const session = new Remembering({ ...before, validation: { severities: { 'rule.clean': 'off' } } });
    show(<RecipePage />, { session });
    const line = await screen.findByRole('listitem');
    expect(line).toHaveTextContent(/^校验规则 › .*：（无） → 关闭$/u);
    await userEvent.click(screen.getByRole('button', { name: '恢复到上次运行时' }));
    expect(session.argsOf('saveSections')).toMatchObject([[{ validation: { severities: {} } }]]);
  });

  it('lets every rule be graver, milder or off, and keeps only what differs', async () => {
    const session = new Remembering({});
    show(<RecipePage />, { session });
    await userEvent.click(await screen.findByRole('button', { name: '日期' }));
    const panel = screen.getByRole('region', { name: '校验规则' });
    const [first] = within(panel).getAllByRole('combobox');
    if (!first) throw new Error('The rules are not listed.');
    await userEvent.selectOptions(first, 'off');
    const [[saved] = []] = session.argsOf('saveSections');
    expect(Object.values((saved as { validation: { severities: object } }).validation.severities)).toEqual([
      'off',
    ]);
  });
});
