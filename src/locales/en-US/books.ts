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
  'books.dictionary.note':
    'Tags and values of the tag sheet are defined here. Cut-offs are changed in the settings.',
  'books.dictionary.byHand': 'Judged by a person',
  'books.dictionary.category': 'Category',
  'books.dictionary.name': 'Tag',
  'books.dictionary.kind': 'Kind',
  'books.dictionary.values': 'Values',
  'books.dictionary.definition': 'Definition',
  'books.dictionary.scope': 'Applies to',
  'books.dictionary.rule': 'Rule',
  'books.dictionary.cutoffs': 'Cut-offs',
  'books.tagKind.single': 'one value',
  'books.tagKind.multi': 'several values',
  'books.tagKind.number': 'number',
  'books.tagKind.text': 'text',
  'books.tagScope.all': 'all customers',
  'books.tagScope.organisations': 'organisations',
  'books.tagScope.persons': 'persons',
};
