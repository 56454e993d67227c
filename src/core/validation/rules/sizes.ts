import { CellKind } from '../../table';
import { rulesOf } from '../rule';
import type { RuleGroup } from '../rule';
import { partsOfBook } from '../workbook';

/** 企业规模 is either persons or revenue; both are taken, and the user is told so. */
export const sizeRules: RuleGroup = {
  id: 'values',
  reach: 'row',
  rules: rulesOf({ 'rule.size.both': 'hint/accuracy' }),
  check: (workbook, report) => {
    for (const part of partsOfBook(workbook, 'registration')) {
      const size = part.fields.get('size');
      if (!size) continue;
      const { clean, states } = size.cells;
      for (let record = 0; record < part.records.count; record += 1) {
        // A cell that is changed to both bands has its own finding.
        if (clean.kinds[record] !== CellKind.text || states[record] !== 0) continue;
        const value = clean.dictionary[clean.values[record] ?? 0] ?? '';
        if (!value.includes('；')) continue;
        report.cell('rule.size.both', part, size, record, { field: size.field.title, value, suggestion: '' });
      }
    }
  },
};
