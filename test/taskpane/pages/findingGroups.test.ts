import type { ReportedFinding } from '../../../src/core/validation';
import { countsOf, groupsOf } from '../../../src/taskpane/pages/findingGroups';

const finding = (code: string, severity: 'error' | 'warning' | 'hint', row: number, more: object = {}) =>
  ({ code, severity, sheet: '客户', row, column: 2, value: 'x', parameters: {}, ...more }) as ReportedFinding;

const change = { suggestion: 'y', change: { before: 'x', after: 'y' } };
const hint = finding('rule.name.twin', 'hint', 2);
const first = finding('rule.phone.format', 'warning', 2, change);
const second = finding('rule.phone.format', 'warning', 3, { ...change, certain: true });
const required = finding('rule.required', 'error', 4);
const others = [5, 6, 7].map((row) => finding('rule.date.future', 'error', row));
const all = [hint, first, second, required, ...others];

const named = (groups: ReturnType<typeof groupsOf>) =>
  groups.map(({ code, findings }) => [code, findings.map(({ row }) => row)]);

describe('findings by rule', () => {
  it('come gravest first, the more frequent first among them, their lines in order', () => {
    expect(named(groupsOf(all, new Set()))).toEqual([
      ['rule.date.future', [5, 6, 7]],
      ['rule.required', [4]],
      ['rule.phone.format', [2, 3]],
      ['rule.name.twin', [2]],
    ]);
  });

  it('leave out those that are handled, and rules without any other', () => {
    expect(named(groupsOf(all, new Set([required, second])))).toEqual([
      ['rule.date.future', [5, 6, 7]],
      ['rule.phone.format', [2]],
      ['rule.name.twin', [2]],
    ]);
  });

  it('count suggestions that can be taken, and those that are certain', () => {
    const phones = groupsOf(all, new Set()).find(({ code }) => code === first.code);
    expect(phones).toMatchObject({ fixable: 2, certain: 1 });
  });

  it('are counted by severity', () => {
    expect(countsOf(groupsOf(all, new Set()))).toEqual({ error: 4, warning: 2, hint: 1 });
  });
});
