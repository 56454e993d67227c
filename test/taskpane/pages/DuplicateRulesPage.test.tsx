import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { jobs, message } from '../../../src/core';
import type { JobOutcome } from '../../../src/core';
import { matchRecipeSection } from '../../../src/core/duplicates';
import { serial } from '../../../src/core/units';
import { wordingOf } from '../../../src/locales';
import DuplicateRulesPage from '../../../src/taskpane/pages/DuplicateRulesPage';
import { sheetTableOf } from '../../core/duplicates/merge/ledger';
import { RecordingSession, show } from '../setup';

const list = sheetTableOf('客户名单', [
  ['客户编号', '公司名称', '地区', '联系人', '联系方式'],
  ['C1', '上海澜禾贸易有限公司', '上海', '王伟', '13912345670'],
  ['C2', '澜禾（上海）贸易有限公司', '上海市', '王伟', '139-1234-5670'],
  ['C3', '苏州泽铭纺织有限公司', '苏州', '李静', '13898765432'],
  ['C4', '宁波辉凯电子有限公司', '宁波', '李静', '13598761234'],
]);

/** Searches the list above for real. */
class SearchingSession extends RecordingSession {
  override prepare<Summary>(id: string, options: unknown) {
    this.calls.push({ method: 'prepare', args: [id, options] });
    const job = jobs[id];
    if (!job) throw new Error(`No job ${id}.`);
    const input = { sheets: [list], sections: {} };
    const steps = job.run(input, job.options.parse(options), { today: serial(46_327), locale: 'zh-CN' });
    for (;;) {
      const next = steps.next();
      if (next.done === true)
        return Promise.resolve({ job: id, options, outcome: next.value as JobOutcome<Summary> });
    }
  }
}

describe('the page of rules', () => {
  it('starts from the recipe and keeps what is chosen in it', async () => {
    const { session, pane } = show(<DuplicateRulesPage />);
    expect(screen.getByRole('radio', { name: /按可能性/u })).toBeChecked();
    await userEvent.click(screen.getByRole('radio', { name: /^严格/u }));
    await userEvent.click(screen.getByRole('button', { name: '保存规则' }));
    expect(session.argsOf('saveSections')).toEqual([
      [{ [matchRecipeSection.key]: { mode: 'probabilistic', preset: 'strict', rulePreset: 'b2b' } }],
    ]);
    expect(pane.go).toHaveBeenCalledWith({ page: 'duplicates' });
  });

  it('makes rules of conditions', async () => {
    const { session } = show(<DuplicateRulesPage />);
    await userEvent.click(screen.getByRole('radio', { name: /按规则/u }));
    await userEvent.selectOptions(screen.getByLabelText('业务类型'), 'shop');
    const first = screen.getByRole('group', { name: '规则 1' });
    await userEvent.click(within(first).getByRole('button', { name: '并且…' }));
    const fields = within(first).getAllByLabelText('比较哪一列');
    await userEvent.selectOptions(fields[1] ?? first, 'company');
    await userEvent.selectOptions(within(first).getAllByLabelText('怎样算相同')[1] ?? first, 'similar');
    await userEvent.click(
      within(screen.getByRole('group', { name: '规则 3' })).getByRole('button', { name: '去掉这个条件' }),
    );
    await userEvent.click(screen.getByRole('button', { name: '保存规则' }));
    const [[saved] = []] = session.argsOf('saveSections');
    expect(saved).toMatchObject({
      [matchRecipeSection.key]: {
        mode: 'rules',
        rules: [
          { all: [{ field: 'customerId' }, { field: 'company', how: 'similar', atLeast: 0.9 }] },
          { all: [{ field: 'phone' }] },
        ],
      },
    });
  });

  it('takes over a threshold when it is one, not what is typed on the way to it', async () => {
    const { session } = show(<DuplicateRulesPage />);
    await userEvent.click(screen.getByRole('radio', { name: /^自定$/u }));
    const [same, review] = screen.getAllByRole('spinbutton');
    if (!same || !review) throw new Error('There are two thresholds.');
    await userEvent.clear(same);
    await userEvent.type(same, '95');
    expect(review).toHaveValue(40);
    await userEvent.clear(review);
    await userEvent.tab();
    expect(review).toHaveValue(40);
    await userEvent.click(screen.getByRole('button', { name: '保存规则' }));
    expect(session.argsOf('saveSections')).toMatchObject([
      [{ [matchRecipeSection.key]: { thresholds: { same: 0.95, review: 0.4 } } }],
    ]);
  });

  it('says why rules cannot be tried on a workbook without a list', async () => {
    const session = new RecordingSession();
    const outcome: JobOutcome<never> = { kind: 'refusal', problem: message('duplicates.noTable') };
    session.prepare = (job, options) => Promise.resolve({ job, options, outcome });
    show(<DuplicateRulesPage />, { session });
    await userEvent.click(screen.getByRole('button', { name: '试算' }));
    expect(await screen.findByText(wordingOf('zh-CN').text(message('duplicates.noTable')))).toBeVisible();
  });

  it('shows what the list would come to, with examples, and writes nothing', async () => {
    const session = new SearchingSession();
    show(<DuplicateRulesPage />, { session });
    await userEvent.click(screen.getByRole('radio', { name: /按规则/u }));
    await userEvent.selectOptions(screen.getByLabelText('业务类型'), 'channel');
    await userEvent.click(screen.getAllByRole('button', { name: '去掉这个条件' })[2] ?? document.body);
    await userEvent.click(screen.getAllByRole('button', { name: '去掉这个条件' })[0] ?? document.body);
    await userEvent.click(screen.getByRole('button', { name: '试算' }));
    const certain = await screen.findByRole('row', { name: /^算重复的对/u });
    expect(
      within(certain)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual(['1', '2']);
    expect(screen.getByText('改后才算重复')).toBeVisible();
    expect(screen.getByText(/苏州泽铭纺织有限公司/u)).toBeVisible();
    expect(session.argsOf('commit')).toEqual([]);
    expect(session.argsOf('saveSections')).toEqual([]);
  });
});
