import type { Message, Text } from '../message';
import type { FieldKind } from './fieldKind';

/** What is said of a field's comparison, by level. */
type LevelCode =
  | `fullName`
  | 'swapped'
  | `brandTypo`
  | `sameKey`
  | 'formDiffers'
  | 'homophone'
  | 'typo'
  | 'similar'
  | 'shortName'
  | 'alike'
  | 'tradeLeft'
  | 'abbreviation'
  | 'transcribed'
  | 'otherScript'
  | 'elsewhere'
  | 'sister'
  | 'group'
  | 'branch'
  | 'otherName'
  | 'different'
  | 'same'
  | 'oneCharacter'
  | 'titleOnly'
  | 'family'
  | 'surnameOnly'
  | 'local'
  | 'extension'
  | 'switchboard'
  | 'sameLocal'
  | 'sameDomain'
  | 'sameName'
  | 'sameEntity'
  | 'otherEntity'
  | 'within'
  | 'nearlySame'
  | 'sameStreet'
  | 'exact'
  | 'loose'
  | 'partly';

type LevelMessages = Readonly<Record<`duplicates.level.${LevelCode}`, { readonly field: Text }>>;

interface SheetColumns {
  'duplicates.column.group': object;
  'duplicates.column.decision': object;
  'duplicates.column.probability': object;
  'duplicates.column.reason': object;
  'duplicates.column.sheet': object;
  'duplicates.column.row': object;
}

/** What 合并记录, merging and undoing say. */
interface MergeMessages {
  'duplicates.log.name': object;
  'duplicates.log.note': object;
  'duplicates.merge.cause': { readonly kept: string };
  'duplicates.merge.rowMissing': { readonly row: number };
  'duplicates.merge.rowChanged': { readonly sheet: string; readonly row: number };
  'duplicates.merge.onForm': { readonly sheet: string };
  'duplicates.merge.formulasMoved': { readonly count: number; readonly cells: string };
  'duplicates.merge.formulasLost': { readonly count: number; readonly cells: string };
  'duplicates.undo.cause': { readonly merge: string };
  'duplicates.undo.unknown': { readonly merge: string };
  'duplicates.undo.laterFirst': { readonly merge: string; readonly later: string };
  'duplicates.undo.changed': { readonly sheet: string; readonly row: number; readonly column: string };
  'duplicates.undo.formulaLaterFirst': { readonly merge: string; readonly later: string };
  'duplicates.undo.formulaChanged': { readonly place: string };
  'duplicates.undo.columnGone': {
    readonly sheet: string;
    readonly column: string;
    readonly value: string;
  };
  'duplicates.undo.linesDamaged': { readonly merge: string; readonly count: number };
  'duplicates.undo.damaged': { readonly merge: string; readonly sheet: string };
}

/** What the fields of a registration are called in a reason: shorter than their titles. */
type FieldMessages = Readonly<Record<`duplicates.field.${FieldKind | 'contact'}`, object>>;

/** Conditions of rules in words, and headers and sentences of 撞单结果. */
type RuleMessages = Readonly<
  Record<
    `duplicates.rule.${'exact' | 'loose' | 'similar'}`,
    { readonly field: Text; readonly percent: number }
  >
>;

interface ClashMessages extends Readonly<
  Record<
    `duplicates.clash.${
      | 'sheet'
      | 'same'
      | 'review'
      | 'fresh'
      | 'decision'
      | 'name'
      | 'from'
      | 'row'
      | 'known'
      | 'id'
      | 'owner'
      | 'place'
      | 'probability'
      | 'reason'}`,
    object
  >
> {
  'duplicates.clash.title': { readonly rows: number };
  'duplicates.clash.note': { readonly certain: number; readonly review: number; readonly fresh: number };
}

/** Codes of the sentences the duplicates room speaks, each with the parameters it fills in. */
export interface DuplicatesMessages
  extends LevelMessages, SheetColumns, MergeMessages, RuleMessages, FieldMessages, ClashMessages {
  'duplicates.name': object;
  'duplicates.title': { readonly records: number };
  'duplicates.note': { readonly groups: number; readonly certain: number; readonly review: number };
  'duplicates.reason': { readonly because: Message; readonly verdict: Message };
  'duplicates.and': { readonly first: Message; readonly rest: Message };
  'duplicates.nothingShared': object;
  'duplicates.verdict.same': object;
  'duplicates.verdict.likely': object;
  'duplicates.verdict.review': object;
  'duplicates.verdict.related': object;
  'duplicates.verdict.different': object;
  'duplicates.byRule': { readonly rule: Message };
  'duplicates.byDecision': object;
  'duplicates.ruleWithoutField': { readonly rule: Message; readonly field: Text };
  'duplicates.ruleOverfull': { readonly rule: Message; readonly rows: number };
  'duplicates.decision.same': object;
  'duplicates.decision.review': object;
  'duplicates.overfull': {
    readonly field: Text;
    readonly blocks: number;
    readonly largest: number;
  };
  'duplicates.weakLinks': { readonly links: number };
  'duplicates.noTable': object;
  'duplicates.noColumns': object;
  'duplicates.columnMissing': { readonly column: string };
}
