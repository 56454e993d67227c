import { screen, within } from '@testing-library/react';
import type { Link } from '../../../src/core/profiles';
import { DecisionTree } from '../../../src/taskpane/parts/DecisionTree';
import { show } from '../setup';

const link = (name: string, depth: number, more: Partial<Link['person']> = {}): Link => ({
  depth,
  person: { name, position: '', role: '', influence: null, attitude: '', superior: '', ...more },
});

describe('the decision tree', () => {
  it('tells assistive technology who is below whom', () => {
    show(
      <DecisionTree
        label="决策链"
        chain={[link('陈总', 0), link('李静', 1), link('赵工', 2), link('张伟', 0)]}
      />,
    );
    const people = within(screen.getByRole('list', { name: '决策链' })).getAllByRole('listitem');
    expect(people.map((item) => [item.textContent, item.getAttribute('aria-level')])).toEqual([
      ['陈总', '1'],
      ['李静', '2'],
      ['赵工', '3'],
      ['张伟', '1'],
    ]);
  });

  it('says role, attitude, position and influence in words', () => {
    const details = { position: '采购主管', role: '决策者', influence: 4, attitude: '反对' };
    show(<DecisionTree label="决策链" chain={[link('李静', 0, details)]} />);
    expect(screen.getByRole('listitem')).toHaveTextContent('李静决策者反对采购主管 · 影响力 4');
  });

  it('keeps the deepest people inside a narrow pane', () => {
    show(<DecisionTree label="决策链" chain={[link('甲', 5), link('乙', 40)]} />);
    const [fifth, fortieth] = screen.getAllByRole('listitem');
    expect(fortieth?.style.marginLeft).toBe(fifth?.style.marginLeft);
  });
});
