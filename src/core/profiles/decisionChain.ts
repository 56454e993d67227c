import { decisionRole } from '../books';

/** A person at a customer, as the contacts sheet has them. */
export interface Person {
  readonly name: string;
  readonly position: string;
  /** 决策者, 影响者, 使用者, or empty. */
  readonly role: string;
  readonly influence: number | null;
  readonly attitude: string;
  readonly superior: string;
}

/** A person with their level in the chain: 0 at the top, one more below each superior. */
export interface Link {
  readonly person: Person;
  readonly depth: number;
}

/** Roles every account should have somebody for. */
export const chainRoles = Object.values(decisionRole);

/** What is missing from a chain: nobody of a role, a superior nobody knows or who is the person, people in a circle. */
export type Gap =
  | { readonly kind: 'role'; readonly role: string }
  | { readonly kind: 'superior'; readonly name: string; readonly superior: string }
  | { readonly kind: 'self' | 'circle'; readonly name: string };

/**
 * The people of one customer from the top down, each below their superior, with the gaps. Nobody is left out: of a
 * circle whoever has most influence stands at the top.
 */
export function decisionChain(people: readonly Person[]): {
  readonly links: readonly Link[];
  readonly gaps: readonly Gap[];
} {
  const byInfluence = [...people].sort((a, b) => (b.influence ?? 0) - (a.influence ?? 0));
  const named = new Map(people.map((person) => [person.name, person]));
  const isOwnSuperior = ({ name, superior }: Person) => superior !== '' && superior === name;
  const above = (person: Person) => (isOwnSuperior(person) ? undefined : named.get(person.superior));
  const links: Link[] = [];
  const placed = new Set<Person>();
  const place = (person: Person, depth: number) => {
    if (placed.has(person)) return;
    placed.add(person);
    links.push({ person, depth });
    for (const below of people)
      if (below.superior === person.name && !isOwnSuperior(below)) place(below, depth + 1);
  };
  for (const person of byInfluence) if (above(person) === undefined) place(person, 0);
  const circles: Person[] = [];
  for (const person of byInfluence) {
    if (placed.has(person)) continue;
    const circle = circleAbove(person, above);
    const top = byInfluence.find((each) => circle.has(each)) ?? person;
    circles.push(top);
    place(top, 0);
  }
  return {
    links,
    gaps: [
      ...chainRoles
        .filter((role) => !people.some((person) => person.role === role))
        .map((role): Gap => ({ kind: 'role', role })),
      ...people
        .filter(({ superior }) => superior !== '' && !named.has(superior))
        .map(({ name, superior }): Gap => ({ kind: 'superior', name, superior })),
      ...people.filter(isOwnSuperior).map(({ name }): Gap => ({ kind: 'self', name })),
      ...circles.map(({ name }): Gap => ({ kind: 'circle', name })),
    ],
  };
}

/** The people of the circle that somebody's superiors end in. */
function circleAbove(start: Person, above: (person: Person) => Person | undefined): ReadonlySet<Person> {
  const passed: Person[] = [];
  for (let person: Person | undefined = start; person !== undefined; person = above(person)) {
    const at = passed.indexOf(person);
    if (at >= 0) return new Set(passed.slice(at));
    passed.push(person);
  }
  return new Set([start]);
}
