import type { Sections } from '../../../../src/core';
import type { CellScalar } from '../../../../src/core/table';
import { lines, registrationOf, sheetOf } from '../sheets';

const header = ['客户编号', '需求描述', '重要性', '紧急性', '需求优先级', '更新时间'];
const needs = (rows: readonly (readonly CellScalar[])[], sections: Sections = {}) =>
  lines(
    [
      registrationOf(),
      sheetOf(
        '需求',
        header,
        rows.map((row) => ['CUS-2024-001', '要能自动对账', ...row, '2024-06-20']),
      ),
    ],
    { sections },
  ).filter((line) => line.includes('need.priority'));

it('tells of a priority that contradicts importance and urgency, with the quadrant they make', () => {
  expect(
    needs([
      [5, 5, '重要且紧急'],
      [5, 2, '重要且紧急'],
      [2, 4, '不紧急不重要'],
    ]),
  ).toEqual(['warning need.priority 需求!E3 → 重要不紧急', 'warning need.priority 需求!E4 → 紧急不重要']);
});

it('takes everyday words for what they mean, and says nothing where a score or the priority is missing', () => {
  expect(
    needs([
      ['高', '不急', 'P0'],
      [5, null, '不紧急不重要'],
      [5, 5, null],
      [5, 5, '以后再说'],
    ]),
  ).toEqual(['warning need.priority 需求!E2 → 重要不紧急']);
});

it('goes by the level from which scores are high for the team', () => {
  const row = [3, 3, '不紧急不重要'];
  expect(needs([row])).toEqual([]);
  expect(needs([row], { needScale: { highFrom: 3, words: {} } })).toEqual([
    'warning need.priority 需求!E2 → 重要且紧急',
  ]);
});
