import { define, type Definition } from '../define';

/** Kinds of objects this document never holds: their collections are empty and refuse to add. */
const absent = [
  'PivotTableCollection',
  'PivotTableScopedCollection',
  'ShapeCollection',
  'SlicerCollection',
  'QueryCollection',
  'StyleCollection',
] as const;

export const absentCollections: readonly Definition[] = absent.map((name) =>
  define(name, { items: () => [], item: () => undefined }),
);
