import type { CellStyle } from './cellStyle';
import type { ConditionalRule } from './sheetSpec';

/** Look of the header cells of grids in report sheets; tables bring their own. */
export const headStyle: CellStyle = { bold: true, fill: '#E7F0EA', border: true };

/** A bar in each cell as long as its number, for columns whose numbers are read against each other. */
export const dataBar: ConditionalRule = { kind: 'dataBar', color: '#9BC2E6' };
