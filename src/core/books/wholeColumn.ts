import { ColumnBuilder, kindAt, scalarAt } from '../table';
import type { Column } from '../table';
import type { FieldColumn } from './records';

/** Everything a sheet has of a field: the values of its further columns stand behind the first one's, joined by 、. */
export function wholeColumn({ clean, also }: FieldColumn): Column {
  if (also === undefined) return clean;
  const columns = [clean, ...also.map((each) => each.clean)];
  const builder = new ColumnBuilder(clean.kinds.length);
  for (let record = 0; record < clean.kinds.length; record += 1) {
    const [first, ...more] = columns.filter((column) => scalarAt(column, record) !== null);
    if (first === undefined) builder.skip();
    else if (more.length === 0) {
      const value = scalarAt(first, record);
      builder.push(value, typeof value === 'number' ? kindAt(first, record) : undefined);
    } else {
      const texts = [first, ...more].map((column) => String(scalarAt(column, record)));
      builder.push([...new Set(texts)].join('、'));
    }
  }
  return builder.build();
}
