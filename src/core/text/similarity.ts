/**
 * Jaro–Winkler similarity, 0 to 1, on UTF-16 units.
 * Source: W. E. Winkler, String Comparator Metrics and Enhanced Decision Rules (1990); prefix scale 0.1, at most 4.
 */
export function jaroWinkler(a: string, b: string): number {
  if (a === b) return 1;
  const jaro = jaroSimilarity(a, b);
  if (jaro === 0) return 0;
  let prefix = 0;
  while (prefix < 4 && prefix < a.length && a.charCodeAt(prefix) === b.charCodeAt(prefix)) prefix += 1;
  return jaro + prefix * 0.1 * (1 - jaro);
}

function jaroSimilarity(a: string, b: string): number {
  if (a.length === 0 || b.length === 0) return 0;
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const takenA = new Uint8Array(a.length);
  const takenB = new Uint8Array(b.length);
  let matches = 0;
  for (let i = 0; i < a.length; i += 1) {
    const to = Math.min(b.length - 1, i + reach);
    for (let j = Math.max(0, i - reach); j <= to; j += 1) {
      if (takenB[j] === 1 || a.charCodeAt(i) !== b.charCodeAt(j)) continue;
      takenA[i] = 1;
      takenB[j] = 1;
      matches += 1;
      break;
    }
  }
  if (matches === 0) return 0;
  let swapped = 0;
  let j = 0;
  for (let i = 0; i < a.length; i += 1) {
    if (takenA[i] !== 1) continue;
    while (takenB[j] !== 1) j += 1;
    if (a.charCodeAt(i) !== b.charCodeAt(j)) swapped += 1;
    j += 1;
  }
  return (matches / a.length + matches / b.length + (matches - swapped / 2) / matches) / 3;
}

/** Distinct pairs of neighbouring characters; a text of one character is its own pair. */
export function bigrams(text: string): readonly string[] {
  if (text.length < 2) return text === '' ? [] : [text];
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < text.length; i += 1) pairs.add(text.slice(i, i + 2));
  return Array.from(pairs);
}

/** Dice coefficient of the bigrams of two texts, 0 to 1. */
export function bigramSimilarity(a: string, b: string): number {
  const left = bigrams(a);
  const right = new Set(bigrams(b));
  if (left.length + right.size === 0) return 0;
  const shared = left.reduce((sum, pair) => sum + (right.has(pair) ? 1 : 0), 0);
  return (2 * shared) / (left.length + right.size);
}

/** Whether one insertion, deletion, replacement or swap of neighbours turns `a` into `b`. Equal texts do not count. */
export function oneEditApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  const length = Math.min(a.length, b.length);
  let start = 0;
  while (start < length && a.charCodeAt(start) === b.charCodeAt(start)) start += 1;
  let endA = a.length - 1;
  let endB = b.length - 1;
  while (endA >= start && endB >= start && a.charCodeAt(endA) === b.charCodeAt(endB)) {
    endA -= 1;
    endB -= 1;
  }
  if (endA - start <= 0 && endB - start <= 0) return true;
  return (
    endA - start === 1 &&
    endB - start === 1 &&
    a.charCodeAt(start) === b.charCodeAt(endB) &&
    a.charCodeAt(endA) === b.charCodeAt(start)
  );
}
