import { CellState } from '../../books';
import { industryOf, readSize, sizeClasses, sizeClassOf } from '../../standards';
import type { CompanySize, SizeClass } from '../../standards';
import { CellKind, textAt } from '../../table';
import { message } from '../../message';
import { yuan } from '../../units';
import type { Report } from '../report';
import { rulesOf } from '../rule';
import type { RuleGroup } from '../ruleGroup';
import { partsOfBook } from '../workbook';
import type { CheckedField, Part } from '../workbook';

/** 企业规模 is either persons or revenue; both are taken, and the user is told so. */
function checkBoth(part: Part, size: CheckedField, report: Report): void {
  const { clean, states } = size.cells;
  for (let record = 0; record < part.records.count; record += 1) {
    // A cell that is changed to both bands has its own finding.
    if (clean.kinds[record] !== CellKind.text || states[record] !== CellState.asTyped) continue;
    const value = clean.dictionary[clean.values[record] ?? 0] ?? '';
    if (!value.includes('；')) continue;
    report.cell('rule.size.both', part, size, record, { field: size.field.title, value, suggestion: '' });
  }
}

const className: Readonly<Record<SizeClass, ReturnType<typeof message>>> = {
  large: message('validation.size.large'),
  medium: message('validation.size.medium'),
  small: message('validation.size.small'),
  micro: message('validation.size.micro'),
};

/**
 * The class the numbers give by 统计上大中小微型企业划分办法（2017）, where it contradicts the class the cell names. With an
 * indicator missing the numbers give the highest class possible, so only a higher one contradicts them.
 */
function contradicting({ figures, sizeClass }: CompanySize, path: readonly string[]): SizeClass | undefined {
  if (figures === undefined || sizeClass === undefined) return undefined;
  const { employees, revenue } = figures;
  const derived = sizeClassOf(
    {
      ...(employees === undefined ? {} : { employees }),
      ...(revenue === undefined ? {} : { revenue: yuan(revenue * 1e4) }),
    },
    path,
  );
  if (!derived || derived.sizeClass === sizeClass) return undefined;
  const tooHigh = sizeClasses.indexOf(sizeClass) < sizeClasses.indexOf(derived.sizeClass);
  return derived.missing.length === 0 || tooHigh ? derived.sizeClass : undefined;
}

/** Cells that name a class and give numbers that make another (大型，员工120人). */
function checkClass(part: Part, size: CheckedField, report: Report): void {
  const industry = part.fields.get('industry');
  if (!industry) return;
  const named = size.cells.raw.dictionary.map((text) => {
    if (!/[大中小微]/u.test(text)) return undefined;
    const { value, suggestion } = readSize(text);
    return value ?? suggestion;
  });
  for (let record = 0; record < part.records.count; record += 1) {
    if (size.cells.raw.kinds[record] !== CellKind.text) continue;
    const stated = named[size.cells.raw.values[record] ?? 0];
    const path = stated?.sizeClass && industryOf(textAt(industry.cells.clean, record) ?? '').value?.path;
    const derived = stated && path ? contradicting(stated, path) : undefined;
    if (derived === undefined) continue;
    const parameters = {
      field: size.field.title,
      value: textAt(size.cells.raw, record) ?? '',
      suggestion: '',
    };
    report.cell('rule.size.disagrees', part, size, record, { ...parameters, derived: className[derived] });
  }
}

export const sizeRules: RuleGroup = {
  id: 'values',
  reach: 'row',
  rules: rulesOf({ 'rule.size.both': 'hint/accuracy', 'rule.size.disagrees': 'warning/accuracy' }),
  check: (workbook, report) => {
    for (const part of partsOfBook(workbook, 'registration')) {
      const size = part.fields.get('size');
      if (!size) continue;
      checkBoth(part, size, report);
      checkClass(part, size, report);
    }
  },
};
