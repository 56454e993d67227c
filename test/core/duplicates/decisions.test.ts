import {
  decisionSection,
  identitiesOf,
  recordDecisions,
  withDecision,
  withoutDecisions,
} from '../../../src/core/duplicates';
import type { MatchSource } from '../../../src/core/duplicates';
import { readSection, withSection } from '../../../src/core/sections';
import { fieldsOf } from './search';

const kinds = { 客户名称: 'company', 电话: 'phone' } as const;

function source(rows: readonly (readonly (string | null)[])[], ids: readonly string[] = []): MatchSource {
  return {
    fields: fieldsOf(kinds, rows),
    records: rows.length,
    sheets: rows.map(() => '登记表'),
    rows: Int32Array.from(rows, (_, index) => index + 2),
    shown: [],
    ids: rows.map((_, index) => ids[index] ?? ''),
    owners: rows.map(() => ''),
  };
}

const rows = [
  ['上海澜禾贸易有限公司', '13912345670'],
  ['苏州泽铭纺织有限公司', null],
  ['澜禾贸易', '13800000001'],
];

describe('decisions', () => {
  it('hold for the same two customers wherever their rows go', () => {
    const [first = '', , third = ''] = identitiesOf(source(rows));
    const decisions = withDecision([], { a: first, b: third, decision: 'different' });
    const turned = identitiesOf(source([...rows].reverse()));
    expect(recordDecisions(decisions, turned)).toEqual([{ a: 0, b: 2, decision: 'different' }]);
  });

  it('can be taken back, which tells what they were', () => {
    const decisions = withDecision([], { a: 'x', b: 'y', decision: 'same' });
    const changed = withDecision(decisions, { a: 'z', b: 'x', decision: 'different' });
    expect(withoutDecisions(changed, [{ a: 'y', b: 'x' }])).toEqual({
      kept: [{ a: 'z', b: 'x', decision: 'different' }],
      taken: decisions,
    });
  });

  it('go by the number where there is one, whatever else is edited', () => {
    const before = identitiesOf(source(rows, ['C1', 'C2', 'C3']));
    const edited = identitiesOf(source([['别的名字', null], ...rows.slice(1)], ['c1 ', 'C2', 'C3']));
    expect(edited).toEqual(before);
  });

  it('are replaced by a later one on the same pair', () => {
    const once = withDecision([], { a: 'x', b: 'y', decision: 'different' });
    expect(withDecision(once, { a: 'y', b: 'x', decision: 'same' })).toEqual([
      { a: 'y', b: 'x', decision: 'same' },
    ]);
  });

  it('stay in the workbook', () => {
    const decisions = [{ a: '#C1', b: '#C2', decision: 'different' as const }];
    expect(readSection(withSection({}, decisionSection, decisions), decisionSection)).toEqual(decisions);
    expect(readSection({ [decisionSection.key]: 'damaged' }, decisionSection)).toEqual([]);
  });
});
