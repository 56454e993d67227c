/** Bytes looked at to tell the encoding. */
const SAMPLE = 65_536;

/**
 * The encoding of a text file: by its byte order mark, else UTF-8 when the start is valid UTF-8,
 * else GB18030, which Chinese Excel writes.
 */
export function detectEncoding(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  try {
    // `stream` forgives a character cut in two at the end of the sample.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, SAMPLE), { stream: true });
    return 'utf-8';
  } catch {
    return 'gb18030';
  }
}
