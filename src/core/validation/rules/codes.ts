import { customerNumberExpression, rowOf } from '../../books';
import { CellKind, textAt } from '../../table';
import { foldForMatching } from '../../text';
import type { Report } from '../report';
import { rulesOf } from '../rule';
import type { RuleGroup } from '../ruleGroup';
import { partsOfBook } from '../workbook';
import type { CheckedField, Part, Workbook } from '../workbook';

/** Share of a sheet's numbers that must look alike before others count as odd ones. */
const houseShare = 0.9;

interface Holder {
  readonly part: Part;
  readonly checked: CheckedField;
  readonly record: number;
}

/** Where every value of a registration field stands, by folded text. */
function holdersOf(workbook: Workbook, key: string): ReadonlyMap<string, readonly Holder[]> {
  const holders = new Map<string, Holder[]>();
  for (const part of partsOfBook(workbook, 'registration')) {
    const checked = part.fields.get(key);
    if (!checked) continue;
    const folded = checked.cells.clean.dictionary.map(foldForMatching);
    for (let record = 0; record < part.records.count; record += 1) {
      if (checked.cells.clean.kinds[record] !== CellKind.text) continue;
      const text = folded[checked.cells.clean.values[record] ?? 0] ?? '';
      const held = holders.get(text);
      if (held) held.push({ part, checked, record });
      else holders.set(text, [{ part, checked, record }]);
    }
  }
  return holders;
}

const rowsShown = 5;

/** The rows of other holders as people read them, the first few. */
function rowsOf(holders: readonly Holder[], own: Holder): string {
  const others = holders.filter((holder) => holder !== own);
  const rows = others.slice(0, rowsShown).map(({ part, record }) => String(rowOf(part.records, record)));
  return rows.join(', ') + (others.length > rowsShown ? '…' : '');
}

function checkRepeated(
  workbook: Workbook,
  report: Report,
  key: 'customerId' | 'uscc',
  isSame: (a: Holder, b: Holder) => boolean,
): void {
  const code = key === 'uscc' ? 'rule.uscc.repeated' : 'rule.id.repeated';
  for (const holders of holdersOf(workbook, key).values()) {
    const [first] = holders;
    if (holders.length < 2 || !first || holders.every((holder) => isSame(first, holder))) continue;
    for (const holder of holders) {
      const { part, checked, record } = holder;
      const value = textAt(checked.cells.clean, record) ?? '';
      report.cell(code, part, checked, record, {
        ...{ field: checked.field.title, value, suggestion: '' },
        rows: rowsOf(holders, holder),
      });
    }
  }
}

/** Letters and digits of a code by kind: CUS-2024-001 → A-9-9. */
const shapeOf = (code: string) => code.replace(/\p{L}+/gu, 'A').replace(/\d+/gu, '9');

function checkPattern(workbook: Workbook, report: Report): void {
  const expected = customerNumberExpression(workbook.customerNumber);
  for (const part of partsOfBook(workbook, 'registration')) {
    const checked = part.fields.get('customerId');
    if (!checked) continue;
    const { clean } = checked.cells;
    const fits = clean.dictionary.map((text) => expected.test(text));
    const shapes = clean.dictionary.map(shapeOf);
    const counts = new Map<string, number>();
    let total = 0;
    for (let record = 0; record < part.records.count; record += 1) {
      if (clean.kinds[record] !== CellKind.text) continue;
      const shape = shapes[clean.values[record] ?? 0] ?? '';
      counts.set(shape, (counts.get(shape) ?? 0) + 1);
      total += 1;
    }
    // A team that numbers its customers its own way throughout has a pattern, only not ours.
    const house = [...counts].find(([, count]) => count >= total * houseShare)?.[0];
    for (let record = 0; record < part.records.count; record += 1) {
      if (clean.kinds[record] !== CellKind.text) continue;
      const index = clean.values[record] ?? 0;
      if (fits[index] === true || house === undefined || shapes[index] === house) continue;
      const value = clean.dictionary[index] ?? '';
      report.cell('rule.id.pattern', part, checked, record, {
        ...{ field: checked.field.title, value, suggestion: '', pattern: house },
      });
    }
  }
}

const folded = (holder: Holder, key: string) => {
  const name = holder.part.fields.get(key);
  return name === undefined ? '' : foldForMatching(textAt(name.cells.clean, holder.record) ?? '');
};

export const codeRules: RuleGroup = {
  id: 'codes',
  reach: 'workbook',
  rules: rulesOf({
    'rule.id.repeated': 'error/consistency',
    'rule.uscc.repeated': 'warning/consistency',
    'rule.id.pattern': 'hint/consistency',
  }),
  check: (workbook, report) => {
    checkRepeated(workbook, report, 'customerId', () => false);
    // Rows of one name with one code are a duplicate customer, which is another page's business.
    checkRepeated(
      workbook,
      report,
      'uscc',
      (a, b) => folded(a, 'customerName') === folded(b, 'customerName'),
    );
    checkPattern(workbook, report);
  },
};
