import type { IntakeMessages } from '../../core/intake/messages';
import type { Sentences } from '../sentence';

export const intake: Sentences<IntakeMessages> = {
  'intake.doubt.kind': '“{sheet}” could be more than one kind of book sheet. Please say which it is.',
  'intake.doubt.noHeader':
    '“{sheet}” has no header row; its columns were recognised by content. Please check them before you start.',
  'intake.doubt.column': ({ header, column, field }) =>
    header === ''
      ? `Column ${column} has no name; by its content it looks like “${field}”. Is that right?`
      : `The column “${header}” looks like “${field}”, but that is not certain. Is it right?`,
  'intake.doubt.second':
    '“{header}” and “{other}” both look like “{field}”. “{other}” is used and “{header}” kept as it is. Change it?',
  'intake.unused.report': 'A result sheet made by Kebu; it is not read as data.',
  'intake.unused.hidden': 'Hidden, so it was not read. Unhide it to use it.',
  'intake.unused.empty':
    'Its cells are empty (formats, charts or pictures at most); there is nothing to read.',
  'intake.unused.noRows': 'Headings only, without a row of data. Fill it in, then run again.',
  'intake.unused.errors':
    'Nearly all cells are errors (#N/A, #REF! …). Mend the formulas first, or paste their results as values.',
  'intake.unused.oneColumn':
    'A single column. Add contacts, phones or industries beside it, or open it here and say what it holds.',
  'intake.unused.summary': 'Sums instead of rows. Open the list they were made of, one record a row.',
  'intake.unused.sheet': '“{sheet}”: {reason} {next}',
  'intake.unused.copy':
    'All its rows are on another sheet as well, so it was left out. To count it, tick it on the start page.',
  'intake.doubt.copy': 'These rows are on “{original}” as well; counted, they would count twice.',
  'intake.unused.converted':
    'Converted already; the clean sheet is read instead. Delete that one to read this one again.',
  'intake.unused.noBook':
    'Does not look like a book sheet. If it is one, open it here and say what its columns hold.',
};
