import { message } from '../message';
import type { Bilingual, Message } from '../message';
import type { Edit } from '../sheets';
import { CellKind, scalarAt } from '../table';
import type { AnalysedNeed, NeedsAnalysis } from './analysis';
import { quadrants } from './quadrant';
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
  const column = need.records.fields[key];
  if (column === undefined || column.column === 0) return [];
  if (column.raw.kinds[need.record] !== CellKind.empty) return [];
  const row = column.cellRows?.[need.record] ?? need.row;
  return [
    {
      kind: 'cell',
      sheet: need.sheet,
      row,
      column: column.column,
      before: scalarAt(column.raw, need.record),
      after,
      cause,
    },
  ];
}
