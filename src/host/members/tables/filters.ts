import type { Table } from '../../document';

/** The filter of one column of a table. */
export class FilterPlace {
  constructor(
    readonly table: Table,
    readonly index: number,
  ) {}
}
