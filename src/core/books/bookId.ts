/** The book sheets 业务表 the add-in understands. */
export const bookIds = ['registration', 'tags', 'needs', 'orders', 'interactions', 'contacts'] as const;
export type BookId = (typeof bookIds)[number];
