import type { ReportedFinding } from '../../../src/core/validation';
import { editsOf, isCertain } from '../../../src/taskpane/pages/acceptedEdits';

const unfixable: ReportedFinding = {
  code: 'job.step.validate',
  severity: 'hint',
  sheet: '客户',
  row: 5,
  column: 2,
  value: '上海',
  suggestion: null,
  certain: true,
  parameters: {},
};
const finding: ReportedFinding = {
  ...unfixable,
  suggestion: '华东-上海市',
  change: { before: '上海', after: '华东-上海市' },
};

describe('accepting suggestions', () => {
  it('turns a finding into an edit that knows what stood in the cell and why it changes', () => {
    expect(editsOf([finding])).toEqual([
      {
        kind: 'cell',
        sheet: '客户',
        row: 5,
        column: 2,
        before: '上海',
        after: '华东-上海市',
        cause: { code: 'job.step.validate', parameters: {} },
      },
    ]);
  });

  it('changes a cell once, and leaves findings about whole rows, columns and sheets alone', () => {
    const edits = editsOf([
      finding,
      { ...finding, change: { before: '上海', after: '另一个' } },
      { ...finding, row: 0 },
      { ...finding, column: 0 },
    ]);
    expect(edits.map(({ after }) => after)).toEqual(['华东-上海市']);
  });

  it('has nothing to change without a suggestion', () => {
    expect(editsOf([unfixable])).toEqual([]);
    expect(isCertain(unfixable)).toBe(false);
  });
});
