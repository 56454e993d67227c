import type { Labels } from './labels';

/** A label and its value written in one cell: 客户编号：CUS-2024-001. */
export interface InlinePair {
  readonly label: string;
  readonly value: string;
}

const labelBefore = /(?:^|[\s\u3000;；,，、|])([^\s\u3000:：;；,，、|]{1,14})\s*[:：]/gu;

/** A short text that resembles a header this much is one too. */
const likely = 0.7;
const longestLikely = 8;

/**
 * The pairs of a cell, in order (客户名称：某公司  更新时间：2024-06-30). Only texts that start with a known label count,
 * so that sentences with a colon in them stay sentences.
 */
export function inlinePairs(text: string, labels: Labels): readonly InlinePair[] {
  if (!/[:：]/u.test(text)) return [];
  const starts: { label: string; at: number; value: number }[] = [];
  for (const match of text.matchAll(labelBefore)) {
    const label = match[1] ?? '';
    if (!labels.isKnown(label) && !(label.length <= longestLikely && labels.bestFit(label) >= likely))
      continue;
    starts.push({ label, at: match.index, value: match.index + match[0].length });
  }
  const [first] = starts;
  if (first === undefined || text.slice(0, first.at).trim() !== '') return [];
  return starts.map(({ label, value }, index) => ({
    label,
    value: text
      .slice(value, starts[index + 1]?.at ?? text.length)
      .replace(/^[\s\u3000]+|[\s\u3000;；,，、|]+$/gu, ''),
  }));
}
