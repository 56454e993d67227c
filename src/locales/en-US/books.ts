import type { BooksMessages } from '../../core/books/messages';
import type { Sentences } from '../sentence';

export const books: Sentences<BooksMessages> = {
  'books.title': '',
};
