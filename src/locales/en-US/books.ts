import type { BooksMessages } from '../../core/books/messages';
import type { Sentences } from '../sentence';

export const books: Sentences<BooksMessages> = {
  'books.note': '{level} {note} {example}',
  'books.example': 'Example: {example}',
  'books.carried': ({ header, number }) =>
    header === '' ? `Original column ${number}` : `${header} (original)`,
  'books.kept':
    '“{book}” is already there and was not made again. To rebuild it, delete or rename the old one first.',
  'books.level.required': 'Required.',
  'books.level.recommended': 'Recommended.',
  'books.level.optional': 'Optional.',
  'books.dictionary': 'Tag dictionary',
  'books.dictionary.unnamed':
    'Row {row} of the tag dictionary has no tag and is not used. Name the tag or delete the row.',
  'books.dictionary.twice':
    '“{tag}” in row {row} of the tag dictionary is named above already and is not used. Rename or delete it.',
  'books.dictionary.cutoff':
    'The cut-offs “{text}” of “{tag}” in row {row} of the tag dictionary cannot be read; the former ones stay. Write “name=number”, separated by semicolons.',
  'books.dictionary.noValues':
    '“{tag}” in row {row} of the tag dictionary takes one or several values but lists none. Fill them in, separated by 、.',
  'books.dictionary.note':
    'Tags and values of the tag sheet are defined here. Change them here or in the pane under “Tag dictionary”.',
};
