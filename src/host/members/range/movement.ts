import { columnsIn, rowsIn, type Area } from '../../cells';
import { shiftArea, type Shift } from '../../document';
import type { Movement } from '../../wire/references';

const shiftOf = ({ area, shift }: Movement): Shift | undefined => {
  const rows: Omit<Shift, 'count'> = { axis: 'rows', at: area.top, from: area.left, to: area.right };
  const columns: Omit<Shift, 'count'> = { axis: 'columns', at: area.left, from: area.top, to: area.bottom };
  switch (shift) {
    case 'Down':
      return { ...rows, count: rowsIn(area) };
    case 'Up':
      return { ...rows, count: -rowsIn(area) };
    case 'Right':
      return { ...columns, count: columnsIn(area) };
    case 'Left':
      return { ...columns, count: -columnsIn(area) };
    case 'None':
      return undefined;
  }
};

/** Where the cells of an area are after an insertion or deletion; undefined when they were deleted. */
export const areaAfter = (area: Area, movement: Movement): Area | undefined => {
  const shift = shiftOf(movement);
  return shift === undefined ? area : shiftArea(area, shift);
};
