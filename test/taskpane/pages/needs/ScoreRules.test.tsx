import { fireEvent, screen } from '@testing-library/react';
import type { NeedScale } from '../../../../src/core/books';
import { needsSection } from '../../../../src/core/needs';
import type { Weights } from '../../../../src/core/needs';
import { ScoreRules } from '../../../../src/taskpane/pages/needs/ScoreRules';
import { show } from '../../setup';

const { weights } = needsSection.initial;

function rules() {
  const saved: (readonly [NeedScale, Weights])[] = [];
  show(
    <ScoreRules
      scale={{ highFrom: 4, words: { P0: 5 } }}
      weights={weights}
      onSave={(scale, next) => saved.push([scale, next])}
    />,
  );
  const type = (label: RegExp, value: string) => {
    fireEvent.change(screen.getByLabelText(label), { target: { value } });
  };
  return { saved, type, save: screen.getByRole<HTMLButtonElement>('button', { name: /保存/u }) };
}

it('saves from where scores are high, the words of the team, and what counts how much', () => {
  const { saved, type, save } = rules();
  type(/从几分/u, '3');
  type(/用词/u, 'P0=5\nP3：1');
  type(/^客户价值/u, '20');
  fireEvent.click(save);
  expect(saved).toEqual([
    [
      { highFrom: 3, words: { P0: 5, P3: 1 } },
      { ...weights, value: 0.2 },
    ],
  ]);
});

it.each([
  [/从几分/u, '6', /2 到 5/u],
  [/用词/u, 'P0', /词=分数/u],
  [/^重要性/u, '120', /占比请填/u],
])('says what is wrong with %s "%s"', (label, value, complaint) => {
  const { saved, type, save } = rules();
  type(label, value);
  expect(screen.getByText(complaint)).toBeVisible();
  expect(save.disabled).toBe(true);
  fireEvent.click(save);
  expect(saved).toEqual([]);
});
