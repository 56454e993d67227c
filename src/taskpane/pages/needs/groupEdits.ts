import type { EditedGroup, ListedGroup } from '../../../core/needs';

/** What somebody wants of a group; groups are named by their place in the list. */
export interface GroupEdit {
  readonly group: number;
  readonly label: string;
  /** Group it becomes a part of. */
  readonly into: number | undefined;
  /** Where single texts go: another group, or one of their own. */
  readonly moved: ReadonlyMap<string, number | 'alone'>;
}

/**
 * The edited groups after an edit. Every group the edit touches is remembered with all its texts, so that those who stay
 * stay together; groups edited before and not touched now are as they were.
 */
export function afterEdit(
  groups: readonly ListedGroup[],
  before: readonly EditedGroup[],
  { group, label, into, moved }: GroupEdit,
): EditedGroup[] {
  const texts = new Map<number, string[]>();
  const textsOf = (at: number): string[] => {
    const known = texts.get(at) ?? [...(groups[at]?.texts ?? [])];
    texts.set(at, known);
    return known;
  };
  const own = textsOf(group);
  const alone: string[] = [];
  for (const [text, target] of moved) {
    own.splice(own.indexOf(text), 1);
    if (target === 'alone') alone.push(text);
    else textsOf(target).push(text);
  }
  if (into !== undefined) textsOf(into).push(...own.splice(0));
  const touched = new Set([...texts.keys()].flatMap((at) => groups[at]?.texts ?? []));
  const labelOf = (at: number): { label?: string } => {
    const name = at === group ? label.trim() : '';
    const kept = name === '' || name === groups[at]?.label ? keptLabel(groups[at], before) : name;
    return kept === undefined ? {} : { label: kept };
  };
  return [
    ...before.filter((each) => !each.texts.some((text) => touched.has(text))),
    ...[...texts].flatMap(([at, list]) => (list.length === 0 ? [] : [{ ...labelOf(at), texts: list }])),
    ...alone.map((text) => ({ texts: [text] })),
  ];
}

/** The name somebody has given a group; the one worked out is worked out anew. */
function keptLabel(group: ListedGroup | undefined, before: readonly EditedGroup[]): string | undefined {
  return before.find(({ texts }) => group?.texts.some((text) => texts.includes(text)))?.label;
}
