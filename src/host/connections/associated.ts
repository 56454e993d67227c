import type { CustomCall } from '../calculation';

/** What office.js keeps of `CustomFunctions.associate` in the window it runs in. */
interface AssociatingScope {
  readonly CustomFunctions?: {
    readonly _association: { readonly mappings: Readonly<Record<string, (...args: unknown[]) => unknown>> };
  };
}

/** Calls what the add-in associated with an id in its own window, which has to be of this origin. */
export function associatedCall(scope: () => unknown): CustomCall {
  return (id, args) => {
    const { CustomFunctions } = scope() as AssociatingScope;
    const associated = CustomFunctions?._association.mappings[id.toUpperCase()];
    // A function that throws at once has failed like one that rejects.
    return associated && Promise.resolve().then(() => associated(...args, { functionName: id }));
  };
}
