import type { ValidationMessages } from '../../core/validation/messages';
import type { Sentences } from '../sentence';
import { validationRuleNames } from './validationRuleNames';
import { validationRules } from './validationRules';

export const validation: Sentences<ValidationMessages> = {
  ...validationRules,
  ...validationRuleNames,
  'validation.group.completeness': 'Completeness',
  'validation.group.values': 'Values and standards',
  'validation.group.codes': 'Codes',
  'validation.group.contacts': 'Contacts',
  'validation.group.dates': 'Dates',
  'validation.group.numbers': 'Numbers',
  'validation.group.references': 'References',
  'validation.group.tags': 'Tags',
  'validation.group.timeliness': 'Timeliness',
  'validation.group.privacy': 'Privacy',
  'validation.group.damage': 'Damage',
  'validation.severity.error': 'Error',
  'validation.severity.warning': 'Warning',
  'validation.severity.hint': 'Hint',
  'validation.dimension.accuracy': 'Accuracy',
  'validation.dimension.completeness': 'Completeness',
  'validation.dimension.timeliness': 'Timeliness',
  'validation.dimension.consistency': 'Consistency',
  'validation.formula.accuracy':
    '(1 − cells with an error or warning {faulty} ÷ filled cells {filled}) × 100',
  'validation.formula.completeness':
    'Filled {filled} ÷ wanted {wanted} × 100 (required counts 2, recommended 1)',
  'validation.formula.timeliness': 'Records within their deadline {timely} ÷ dated records {dated} × 100',
  'validation.formula.consistency':
    'Records that agree with the others {consistent} ÷ records {records} × 100',
  'validation.report.name': 'Check report',
  'validation.report.title': 'Check report · {date}',
  'validation.report.note':
    'See how many there are of each kind, then click a place to go to the cell. Check again after mending; this sheet is remade.',
  'validation.report.quality': 'Data quality',
  'validation.report.byRule': 'By rule',
  'validation.report.byColumn': 'By column',
  'validation.report.clipped':
    'The gravest {shown} of {total} are listed. Mend some and check again to see the rest.',
  'validation.column.dimension': 'Dimension',
  'validation.column.score': 'Score',
  'validation.column.before': 'Before',
  'validation.column.formula': 'Formula',
  'validation.column.severity': 'Severity',
  'validation.column.group': 'Group',
  'validation.column.rule': 'Rule',
  'validation.column.count': 'Count',
  'validation.column.fixable': 'With suggestion',
  'validation.column.sheet': 'Sheet',
  'validation.column.place': 'Place',
  'validation.column.field': 'Field',
  'validation.column.value': 'Value',
  'validation.column.suggestion': 'Suggestion',
  'validation.column.candidates': 'Candidates',
  'validation.column.sentence': 'What to do',
  'validation.note.noBooks': ({ unread }) =>
    `No customers, orders, needs or other book sheets were found. ${unread ?? ''}Open a workbook that has them, or make new ones.`,
  'validation.kind.text': 'text',
  'validation.kind.number': 'number',
  'validation.kind.date': 'date',
  'validation.kind.boolean': 'TRUE/FALSE',
  'validation.size.large': 'large',
  'validation.size.medium': 'medium',
  'validation.size.small': 'small',
  'validation.size.micro': 'micro',
};
