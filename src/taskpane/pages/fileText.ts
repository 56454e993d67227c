/**
 * Text of a file the user chose: UTF-8 or UTF-16 by its byte order mark, UTF-8 where it is valid, else GB18030, which
 * Chinese Excel writes. Nothing leaves the computer.
 */
export function textOfBytes(bytes: Uint8Array<ArrayBuffer>): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
