/** A number that stands for a text: FNV-1a over its UTF-16 units, 32 bits. */
export function hashText(text: string, seed = 2_166_136_261): number {
  let hash = seed;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 16_777_619);
  return hash >>> 0;
}
