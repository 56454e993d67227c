/** Pixels of the widest digit of the standard font (Calibri 11). */
const DIGIT = 7;
const POINTS_A_PIXEL = 0.75;
/** English Metric Units in a point. */
export const EMU_A_POINT = 12_700;

/** A column width of a file, in characters with padding, as points. */
export function pointsFromWidth(width: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / DIGIT)) / 256) * DIGIT) * POINTS_A_PIXEL;
}

/** Points as a column width of a file. */
export function widthFromPoints(points: number): number {
  const pixels = points / POINTS_A_PIXEL;
  return Math.round((pixels / DIGIT) * 256) / 256;
}
