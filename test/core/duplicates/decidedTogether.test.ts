import { decidedTogether, decisionSection, withDecision } from '../../../src/core/duplicates';
import type { Decision } from '../../../src/core/duplicates';
import { readSheets, recordSetOf } from '../../../src/core/intake';
import { finished, sheetOf } from '../intake/sheetOf';

const sheets = [
  sheetOf('客户', [
    ['客户编号', '公司名称', '地区', '联系人', '电话'],
    ['C1', '上海澜禾贸易有限公司', '上海', '王伟', null],
    ['C2', '苏州泽铭纺织有限公司', '苏州', '李静', '13898765432'],
    ['C3', '澜禾商贸', '上海', '王伟', '13912345670'],
    ['C4', '宁波辉凯电子有限公司', '宁波', '赵敏', '13598761234'],
  ]),
];

function together(...decisions: Decision[]) {
  const read = finished(readSheets({ sheets, sections: {} }));
  const kept = decisions.reduce<readonly Decision[]>(withDecision, []);
  const groups = decidedTogether(read, recordSetOf(read), { [decisionSection.key]: kept });
  return groups.map((places) => places.map(({ record }) => `C${record + 1}`));
}

const said = (a: string, b: string, decision: Decision['decision']): Decision => ({
  a: `#${a.toLowerCase()}`,
  b: `#${b.toLowerCase()}`,
  decision,
});

describe('decidedTogether', () => {
  it('is nobody where nobody decided', () => {
    expect(together()).toEqual([]);
  });

  it('has what people called the same, the most complete row first', () => {
    expect(together(said('C1', 'C3', 'same'))).toEqual([['C3', 'C1']]);
  });

  it('follows decisions from row to row', () => {
    expect(together(said('C1', 'C3', 'same'), said('C3', 'C4', 'same'))).toEqual([['C3', 'C4', 'C1']]);
  });

  it('leaves a group apart that holds two rows called different', () => {
    const decisions = [said('C1', 'C3', 'same'), said('C3', 'C4', 'same'), said('C1', 'C4', 'different')];
    expect(together(...decisions)).toEqual([]);
  });
});
