import type { DuplicatesMessages } from '../../core/duplicates/messages';
import type { Sentences } from '../sentence';

export const duplicates: Sentences<DuplicatesMessages> = {
  'duplicates.name': 'Duplicates',
  'duplicates.title': 'Duplicates: {records} {records:row|rows} compared',
  'duplicates.note':
    '{groups} {groups:group|groups}: {certain} can be merged, {review} wait for review. Rows of a group are one customer; the parts of a reason add up to the score. The customer sheet is unchanged.',
  'duplicates.reason': '{because} → {verdict}',
  'duplicates.and': '{first}, {rest}',
  'duplicates.nothingShared': 'nothing outstanding in common',
  'duplicates.verdict.same': 'the same customer',
  'duplicates.verdict.likely': 'very probably a duplicate',
  'duplicates.verdict.review': 'may be a duplicate, please decide',
  'duplicates.verdict.related': 'related, never merged by itself, please decide',
  'duplicates.verdict.different': 'not the same customer',
  'duplicates.byRule': 'meets the rule “{rule}”',
  'duplicates.byDecision': 'you said so before',
  'duplicates.ruleWithoutField':
    'The rule “{rule}” could not be used: the table has no {field} column. Choose another field in the rules, or add the column.',
  'duplicates.ruleOverfull':
    '{rows} {rows:row|rows} agree by the rule “{rule}”, too many to be one customer; they were not compared pair by pair. Please add a condition to the rule.',
  'duplicates.rule.exact': '{field} exactly the same',
  'duplicates.rule.loose': 'same {field}',
  'duplicates.rule.similar': '{field} similar (≥ {percent}%)',
  'duplicates.decision.same': 'Duplicate',
  'duplicates.decision.review': 'To review',
  'duplicates.overfull':
    '{blocks} values of “{field}” are shared by too many rows (up to {largest}); duplicates are not looked for by them alone. The other columns are compared as usual.',
  'duplicates.weakLinks':
    '{links} single links would have joined two groups that do not hang together; they were cut. Please look at them under review.',
  'duplicates.noTable':
    'No table to look for duplicates in was found. Open the sheet with the customers, or name the columns in the options.',
  'duplicates.noColumns':
    'The table has no columns to compare. Name columns such as name and phone in the options.',
  'duplicates.columnMissing': 'There is no column “{column}”; please check the column names in the options.',

  'duplicates.clash.sheet': 'Clash check',
  'duplicates.clash.title': 'Clash check: {rows} {rows:row|rows} of the new list',
  'duplicates.clash.note':
    '{certain} {certain:row|rows} {certain:is|are} known customers, {review} may be (please decide), {fresh} are new. Row numbers and names link to where they stand; nothing was changed.',
  'duplicates.clash.same': 'Known',
  'duplicates.clash.review': 'Maybe',
  'duplicates.clash.fresh': 'New',
  'duplicates.clash.decision': 'Result',
  'duplicates.clash.name': 'On the new list',
  'duplicates.clash.from': 'List',
  'duplicates.clash.row': 'Row',
  'duplicates.clash.known': 'Known customer',
  'duplicates.clash.id': 'Customer number',
  'duplicates.clash.owner': 'Owner',
  'duplicates.clash.place': 'Where',
  'duplicates.clash.probability': 'Probability',
  'duplicates.clash.reason': 'Reason',

  'duplicates.column.group': 'Group',
  'duplicates.column.decision': 'Decision',
  'duplicates.column.probability': 'Probability',
  'duplicates.column.reason': 'Reason',
  'duplicates.column.sheet': 'Sheet',
  'duplicates.column.row': 'Row',

  'duplicates.field.company': 'company name',
  'duplicates.field.person': 'name',
  'duplicates.field.contact': 'contact',
  'duplicates.field.phone': 'phone',
  'duplicates.field.email': 'mail',
  'duplicates.field.date': 'date',
  'duplicates.field.code': 'code',
  'duplicates.field.region': 'region',
  'duplicates.field.address': 'address',
  'duplicates.field.text': 'text',

  'duplicates.level.fullName': 'same registered name',
  'duplicates.level.sameKey': 'same name',
  'duplicates.level.formDiffers': 'same name, other legal form or status',
  'duplicates.level.homophone': '{field} sounds the same',
  'duplicates.level.typo': '{field} one slip apart',
  'duplicates.level.brandTypo': '{field}: one character of the brand differs',
  'duplicates.level.similar': '{field} similar',
  'duplicates.level.shortName': '{field} is a short form',
  'duplicates.level.alike': '{field} somewhat alike',
  'duplicates.level.tradeLeft': 'same brand, but only one name says its trade',
  'duplicates.level.abbreviation': '{field} may be an abbreviation',
  'duplicates.level.transcribed': '{field} is the same in pinyin',
  'duplicates.level.otherScript': '{field}: one Chinese, one in Latin letters',
  'duplicates.level.elsewhere': 'same brand in another place',
  'duplicates.level.sister': 'same brand in another trade',
  'duplicates.level.group': 'one of them is a group',
  'duplicates.level.branch': 'head office and branch, or two branches',
  'duplicates.level.otherName': '{field} altogether different',
  'duplicates.level.different': '{field} different',
  'duplicates.level.same': 'same {field}',
  'duplicates.level.swapped': '{field}: given name and surname swapped',
  'duplicates.level.oneCharacter': '{field}: one character differs',
  'duplicates.level.titleOnly': '{field}: same surname, title or initial only',
  'duplicates.level.family': '{field}: same surname, other given name',
  'duplicates.level.surnameOnly': '{field}: only the surname is the same',
  'duplicates.level.local': 'same {field}, one without area code',
  'duplicates.level.extension': '{field}: same number, other extension',
  'duplicates.level.switchboard': '{field} is a switchboard several firms share',
  'duplicates.level.sameLocal': '{field}: same user name',
  'duplicates.level.sameDomain': '{field}: same domain',
  'duplicates.level.sameName': '{field}: user name the same by chance',
  'duplicates.level.sameEntity': 'same unified social credit code',
  'duplicates.level.otherEntity': 'different unified social credit codes',
  'duplicates.level.within': 'one {field} lies in the other',
  'duplicates.level.nearlySame': '{field} nearly the same',
  'duplicates.level.sameStreet': '{field}: same street, other number',
  'duplicates.level.exact': '{field} exactly the same',
  'duplicates.level.loose': 'same {field} (spaces and case aside)',
  'duplicates.level.partly': '{field} partly the same',

  'duplicates.log.name': 'Merge log',
  'duplicates.log.note':
    'Everything every merge changed. Undoing a merge needs it: please do not delete or edit.',
  'duplicates.merge.cause': 'merged into “{kept}”',
  'duplicates.merge.rowMissing':
    'Row {row} of the registration is no customer now; it may have been moved or deleted. Look for duplicates again, then merge.',
  'duplicates.merge.rowChanged':
    'The row that was row {row} of “{sheet}” was changed or removed since the search, so nothing was merged. Find duplicates again and decide on what it holds now.',
  'duplicates.merge.onForm':
    '“{sheet}” is a form of one customer a page, whose rows cannot be merged. Convert the customers into a registration list first and merge there.',
  'duplicates.merge.formulasMoved':
    '{count} formula(s) point straight at rows that go ({cells}); they will point at the row that stays. Undoing the merge changes them back.',
  'duplicates.merge.formulasLost':
    '{count} formula(s) speak of rows that go and nothing else ({cells}) and will read #REF!. Look the customer up by number (VLOOKUP, say) before merging; undoing the merge brings the formulas back.',
  'duplicates.undo.cause': 'merge {merge} undone',
  'duplicates.undo.unknown': 'The merge log has no standing merge {merge}; please check its number there.',
  'duplicates.undo.laterFirst': 'The customer {merge} kept was merged on in {later}. Undo {later} first.',
  'duplicates.undo.changed':
    '“{column}” in row {row} of “{sheet}” was changed after the merge and stays as it is; please check it.',
  'duplicates.undo.formulaLaterFirst':
    'A formula {merge} took cells from was pointed elsewhere by {later}. Undo {later} first.',
  'duplicates.undo.formulaChanged':
    'The formula of {place} was changed or moved after the merge and stays as it is; please check the cells it refers to.',
  'duplicates.undo.columnGone':
    '“{sheet}” has no column “{column}” any more, so the row is back without its value “{value}”. Please add it where you need it.',
  'duplicates.undo.linesDamaged':
    '{count} line(s) of {merge} in the merge log were changed and cannot be read; what they tell was not undone, and they stay as they are. Please check it against the log.',
  'duplicates.undo.damaged':
    'The record of the row {merge} took from “{sheet}” is damaged and the row cannot be restored. Please take it from a backup.',
};
