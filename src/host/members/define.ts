import type { AnyMembers, ClassMembers } from '../wire/members';

/** A class with its members, ready for the registry. */
export type Definition = readonly [className: string, members: AnyMembers];

/**
 * Declares the members of a class over the document's class `T`. The schema guarantees that an object of the class
 * is only ever made by links and methods that answer with a `T`, so the type may be forgotten here.
 */
export const define = <T>(className: string, ...parts: readonly ClassMembers<T>[]): Definition => {
  const whole = parts.reduce((sum, part) => ({
    ...sum,
    ...part,
    get: { ...sum.get, ...part.get },
    set: { ...sum.set, ...part.set },
    link: { ...sum.link, ...part.link },
    call: { ...sum.call, ...part.call },
  }));
  return [className, whole as unknown as AnyMembers];
};
