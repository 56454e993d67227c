import type { CellStyle } from '../sheets';

/** Look of the header cells of the value room's grids. */
export const headStyle: CellStyle = { bold: true, fill: '#E7F0EA', border: true };
