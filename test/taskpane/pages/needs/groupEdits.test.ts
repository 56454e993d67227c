import type { ListedGroup } from '../../../../src/core/needs';
import { afterEdit } from '../../../../src/taskpane/pages/needs/groupEdits';

const group = (label: string, texts: readonly string[]): ListedGroup => ({
  label,
  texts,
  needs: texts.length,
  open: texts.length,
  asking: texts.length,
  edited: false,
});
const groups = [group('对接', ['甲', '乙']), group('折扣', ['丙']), group('培训', ['丁'])];
const nothing = { group: 0, label: '对接', into: undefined, moved: new Map() };

it('remembers a new name with the texts it is for', () => {
  expect(afterEdit(groups, [], { ...nothing, label: '系统对接', moved: new Map() })).toEqual([
    { label: '系统对接', texts: ['甲', '乙'] },
  ]);
});

it('merges two groups', () => {
  expect(afterEdit(groups, [], { ...nothing, into: 1 })).toEqual([{ texts: ['丙', '甲', '乙'] }]);
});

it('moves a text to another group and splits one off, remembering those who stay', () => {
  expect(afterEdit(groups, [], { ...nothing, moved: new Map([['乙', 1]]) })).toEqual([
    { texts: ['甲'] },
    { texts: ['丙', '乙'] },
  ]);
  expect(afterEdit(groups, [], { ...nothing, moved: new Map([['乙', 'alone' as const]]) })).toEqual([
    { texts: ['甲'] },
    { texts: ['乙'] },
  ]);
});

it('leaves groups edited before as they were, names too', () => {
  const before = [{ label: '优惠', texts: ['丙'] }, { texts: ['丁'] }];
  expect(afterEdit(groups, before, { ...nothing, moved: new Map([['乙', 1]]) })).toEqual([
    { texts: ['丁'] },
    { texts: ['甲'] },
    { label: '优惠', texts: ['丙', '乙'] },
  ]);
});
