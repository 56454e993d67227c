/** Natural logarithms of the factorials of 0 to `most`. */
function logFactorials(most: number): Float64Array {
  const logs = new Float64Array(most + 1);
  for (let number = 2; number <= most; number += 1) logs[number] = (logs[number - 1] ?? 0) + Math.log(number);
  return logs;
}

/**
 * How likely chance alone gives a group so many customers with a value, or more: `marked` of all `population` customers
 * have it, and `drawn` of them are the group. Source: R. A. Fisher's exact test, one-sided (1935).
 *
 * @param largest population of any test asked for
 */
export function chanceOf(
  largest: number,
): (found: number, drawn: number, marked: number, population: number) => number {
  const logs = logFactorials(largest);
  const log = (number: number) => logs[number] ?? 0;
  const logChoose = (of: number, take: number) => log(of) - log(take) - log(of - take);
  return (found, drawn, marked, population) => {
    const most = Math.min(drawn, marked);
    let sum = 0;
    for (let count = found; count <= most; count += 1) {
      if (drawn - count > population - marked) continue;
      sum += Math.exp(
        logChoose(marked, count) +
          logChoose(population - marked, drawn - count) -
          logChoose(population, drawn),
      );
    }
    return Math.min(1, sum);
  };
}

/**
 * The greatest chance that still counts as a finding among so many questions asked at once, so that of the findings at
 * most the share `rate` are expected to be chance; 0 where none counts. Source: Y. Benjamini and Y. Hochberg (1995).
 */
export function discoveryThreshold(chances: readonly number[], rate: number): number {
  const sorted = [...chances].sort((a, b) => a - b);
  return sorted.findLast((chance, at) => chance <= ((at + 1) / sorted.length) * rate) ?? 0;
}
