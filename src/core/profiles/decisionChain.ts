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

/** What is missing from a chain: nobody of a role, a superior nobody knows, everybody in a circle. */
export type Gap =
  | { readonly kind: 'role'; readonly role: string }
  | { readonly kind: 'superior'; readonly name: string; readonly superior: string }
  | { readonly kind: 'circle'; readonly name: string };

/** The people of one customer from the top down, each below their superior, with the gaps. Nobody is left out. */
export function decisionChain(people: readonly Person[]): {
  readonly links: readonly Link[];
  readonly gaps: readonly Gap[];
} {
  const known = new Set(people.map(({ name }) => name));
  const links: Link[] = [];
  const placed = new Set<Person>();
  const place = (person: Person, depth: number) => {
    if (placed.has(person)) return;
    placed.add(person);
    links.push({ person, depth });
    for (const below of people)
      if (below.superior === person.name && below !== person) place(below, depth + 1);
  };
  const byInfluence = [...people].sort((a, b) => (b.influence ?? 0) - (a.influence ?? 0));
  for (const person of byInfluence)
    if (person.superior === '' || !known.has(person.superior)) place(person, 0);
  const circles = byInfluence.filter((person) => !placed.has(person));
  for (const person of circles) place(person, 0);
  return {
    links,
    gaps: [
      ...chainRoles
        .filter((role) => !people.some((person) => person.role === role))
        .map((role): Gap => ({ kind: 'role', role })),
      ...people
        .filter(({ superior }) => superior !== '' && !known.has(superior))
        .map(({ name, superior }): Gap => ({ kind: 'superior', name, superior })),
      ...circles.slice(0, 1).map(({ name }): Gap => ({ kind: 'circle', name })),
    ],
  };
}
