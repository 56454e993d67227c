/**
 * Remembers what a pure reader of texts answered, up to `limit` distinct texts; columns repeat the same few thousand
 * values, and the rest is cheaper to read again than to keep.
 */
export function memoised<Answer>(read: (text: string) => Answer, limit = 20_000): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as Answer;
    const answer = read(text);
    if (known.size >= limit) known.clear();
    known.set(text, answer);
    return answer;
  };
}
