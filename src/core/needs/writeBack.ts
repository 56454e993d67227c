import { quadrants, recordCell } from '../books';
import { message } from '../message';
import type { Bilingual, Message } from '../message';
import type { Edit } from '../sheets';
import type { AnalysedNeed, NeedsAnalysis } from './analysis';
import { basisText, relationText } from './cellTexts';
import type { StrategyTable } from './strategy';

/** Chooses the language the cells are to hold. */
type Wording = (text: Bilingual) => string;

/**
 * Edits that fill the needs sheet: 判断依据, 需求优先级, 需求关联性 and 跟进策略 where the cell is empty. What somebody wrote
 * stays. A field the sheet has no column for is left out.
 */
export function writeBackEdits(
  { needs }: NeedsAnalysis,
  strategies: StrategyTable,
  word: Wording,
): readonly Edit[] {
  return needs.flatMap((each) => [
    ...edit(each, 'priority', word(quadrants[each.priority.quadrant].name), message('needs.edit.priority')),
    ...edit(each, 'basis', word(basisText(each)), message('needs.edit.basis')),
    ...relationEdit(each, word),
    ...edit(each, 'strategy', word(strategies[each.fit][each.worth]), message('needs.edit.strategy')),
  ]);
}

function relationEdit(each: AnalysedNeed, word: Wording): readonly Edit[] {
  const text = relationText(each);
  return text === undefined ? [] : edit(each, 'relation', word(text), message('needs.edit.relation'));
}

function edit({ need }: AnalysedNeed, key: string, after: string, cause: Message): readonly Edit[] {
  const cell = recordCell(need.records, key, need.record);
  return cell?.before === null ? [{ kind: 'cell', ...cell, after, cause }] : [];
}
