import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ConvertSheets } from '../../../src/taskpane/parts/ConvertSheets';
import { RecordingSession, result, show } from '../setup';

const converted = result({ books: [] });

describe('the part that makes clean sheets', () => {
  it('writes them when told, opens the first and says how to take them back', async () => {
    const session = new RecordingSession();
    session.outcomes = { convert: converted };
    session.made = ['登记表', '交易明细'];
    show(<ConvertSheets />, { session });
    expect(session.argsOf('prepare')).toHaveLength(0);
    await userEvent.click(screen.getByRole('button', { name: '转换成规范的表' }));
    expect(session.argsOf('commit')).toHaveLength(1);
    expect(session.argsOf('activate')).toEqual([['登记表']]);
    expect(await screen.findByText(/已生成 2 张表：登记表、交易明细。.*撤销/u)).toBeVisible();
  });

  it('says why it refuses and writes nothing', async () => {
    const session = new RecordingSession();
    const problem = {
      code: 'job.refused.bookMissing',
      parameters: { book: { zh: '登记表', en: 'Registration' } },
    } as const;
    session.outcomes = { convert: { kind: 'refusal', problem } };
    show(<ConvertSheets />, { session });
    await userEvent.click(screen.getByRole('button', { name: '转换成规范的表' }));
    expect(await screen.findByText(/没有找到「登记表」/u)).toBeVisible();
    expect(session.argsOf('commit')).toHaveLength(0);
  });
});
