/** Counting pays while the values spread over fewer places than a few times their number. */
const spreadPerValue = 4;

/** A sorted copy. Whole numbers close together, as days and orders are, are counted instead of compared. */
export function ascending(values: Float64Array): Float64Array {
  let lowest = Infinity;
  let highest = -Infinity;
  let isWhole = true;
  for (const value of values) {
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
    isWhole &&= Number.isInteger(value);
  }
  const isClose = highest - lowest < spreadPerValue * values.length;
  if (values.length === 0 || !isWhole || !isClose) return values.slice().sort();
  const counts = new Int32Array(highest - lowest + 1);
  for (const value of values) (counts[value - lowest] as number) += 1;
  const sorted = new Float64Array(values.length);
  let end = 0;
  for (let place = 0; place < counts.length; place++) {
    const start = end;
    end += counts[place] as number;
    sorted.fill(lowest + place, start, end);
  }
  return sorted;
}
