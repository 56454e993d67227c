import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { groupNeeds } from '../../../../src/core/needs';
import type { EditedGroup, ListedGroup } from '../../../../src/core/needs';
import { GroupEditor } from '../../../../src/taskpane/pages/needs/GroupEditor';
import { show } from '../../setup';

const texts = ['要和ERP对接', 'ERP打通', 'ERP集成', '批量折扣', '年框打折', '操作培训'];

/** Groups as they are worked out with what was saved. */
function Desk() {
  const [edited, setEdited] = useState<readonly EditedGroup[]>([]);
  const groups = groupNeeds(texts, { threshold: 0.4, synonyms: [], edited }).map(
    ({ label, members, texts: own, isEdited }): ListedGroup => ({
      ...{ label, texts: own, edited: isEdited },
      ...{ needs: members.length, open: members.length, asking: members.length },
    }),
  );
  return <GroupEditor groups={groups} edited={edited} onSave={setEdited} />;
}

const list = () => screen.getByLabelText('选择一组');
const names = () => [...list().querySelectorAll('option')].map(({ textContent }) => textContent);
const chosen = () => (list() as HTMLSelectElement).selectedOptions[0]?.textContent;

it('keeps to the group it edits when groups change places', async () => {
  show(<Desk />);
  expect(names()).toHaveLength(3);
  await userEvent.selectOptions(list(), names()[1] ?? '');
  await userEvent.clear(screen.getByLabelText('组名'));
  await userEvent.type(screen.getByLabelText('组名'), '要折扣');
  await userEvent.selectOptions(screen.getByLabelText('并入另一组'), '操作培训');
  await userEvent.click(screen.getByRole('button', { name: '保存分组' }));
  expect(names()).toHaveLength(2);

  await userEvent.selectOptions(screen.getByLabelText('把「操作培训」移到'), '单独成组');
  await userEvent.click(screen.getByRole('button', { name: '保存分组' }));
  expect(names()).toHaveLength(3);
  expect(chosen()).not.toContain('操作培训');

  await userEvent.clear(screen.getByLabelText('组名'));
  await userEvent.type(screen.getByLabelText('组名'), '要折扣');
  await userEvent.click(screen.getByRole('button', { name: '保存分组' }));
  expect(chosen()).toBe('要折扣（已调整）');
  await userEvent.click(screen.getByRole('button', { name: '恢复自动分组' }));
  expect(names().join()).not.toContain('已调整');
});
