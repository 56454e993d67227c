import { fireEvent, screen } from '@testing-library/react';
import { needsSection } from '../../../../src/core/needs';
import type { NeedsRecipe } from '../../../../src/core/needs';
import { NeedsRules } from '../../../../src/taskpane/pages/needs/NeedsRules';
import { show } from '../../setup';

const recipe: NeedsRecipe = {
  synonyms: [['报表', '看板']],
  groups: [],
  minimum: 5,
  commonFrom: 0.8,
  similarity: 0.4,
  weights: needsSection.initial.weights,
};

function rules() {
  const saved: NeedsRecipe[] = [];
  show(<NeedsRules recipe={recipe} onSave={(next) => saved.push(next)} />);
  const field = (label: RegExp) => screen.getByLabelText<HTMLInputElement>(label);
  return { saved, field, save: screen.getByRole<HTMLButtonElement>('button', { name: /保存/u }) };
}

describe('the rules of common needs', () => {
  it('show shares in per cent and save what was set, with the rest as it was', () => {
    const { saved, field, save } = rules();
    expect([field(/共性/u).value, field(/同一需求/u).value]).toEqual(['80', '40']);
    fireEvent.change(field(/同一需求/u), { target: { value: '25' } });
    fireEvent.click(save);
    expect(saved).toEqual([{ ...recipe, similarity: 0.25 }]);
  });

  it.each(['4', '101', ''])('cannot be saved with a likeness of "%s"', (value) => {
    const { saved, field, save } = rules();
    fireEvent.change(field(/同一需求/u), { target: { value } });
    expect(save.disabled).toBe(true);
    fireEvent.click(save);
    expect(saved).toEqual([]);
  });
});
