/** Codes of the sentences the books room speaks, each with the parameters it fills in. */
export interface BooksMessages {
  'books.title': object;
}
