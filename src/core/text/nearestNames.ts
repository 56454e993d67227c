import { editDistance } from './editDistance';

/** A name within reach of a text and the number of slips between them. */
export interface NearName {
  readonly name: string;
  readonly distance: number;
}

/**
 * Finds the names a few slips away from a text without comparing it with all of them: two texts within distance k
 * share a form that takes at most k characters out of each (symmetric deletion, W. Garbe 2012).
 */
export class NearestNames {
  private readonly byForm = new Map<string, string[]>();

  /** `reachOf` says by a name's length how many slips are allowed: 0, 1 or 2. */
  constructor(
    names: Iterable<string>,
    private readonly reachOf: (length: number) => number,
  ) {
    for (const name of new Set(names)) {
      for (const form of formsOf(name, reachOf(name.length))) {
        const held = this.byForm.get(form);
        if (held) held.push(name);
        else this.byForm.set(form, [name]);
      }
    }
  }

  /** Names within reach, nearest first. */
  find(text: string): NearName[] {
    const reach = Math.max(
      this.reachOf(text.length - 1),
      this.reachOf(text.length),
      this.reachOf(text.length + 1),
    );
    const near = new Map<string, number>();
    for (const form of formsOf(text, reach)) {
      for (const name of this.byForm.get(form) ?? []) {
        if (near.has(name)) continue;
        const allowed = Math.max(this.reachOf(name.length), 0);
        const distance = editDistance(text, name, allowed);
        if (distance <= allowed) near.set(name, distance);
      }
    }
    return Array.from(near, ([name, distance]) => ({ name, distance })).sort(
      (a, b) => a.distance - b.distance,
    );
  }
}

/** The text and what is left of it when up to `deletions` characters are taken out. */
function formsOf(text: string, deletions: number): Set<string> {
  const forms = new Set([text]);
  let last = [text];
  for (let round = 0; round < deletions; round += 1) {
    const next: string[] = [];
    for (const form of last) {
      for (let index = 0; index < form.length; index += 1) {
        const shorter = form.slice(0, index) + form.slice(index + 1);
        if (shorter === '' || forms.has(shorter)) continue;
        forms.add(shorter);
        next.push(shorter);
      }
    }
    last = next;
  }
  return forms;
}
