import { functionIds } from './functionId';

/**
 * The custom functions KEBU.*: what Excel loads first. Only names are registered here; what they need of the standards
 * is loaded when a cell first asks.
 */
for (const id of functionIds) {
  CustomFunctions.associate(id, async (...given: unknown[]) => {
    const { evaluate } = await import('./evaluate');
    return evaluate(id, given);
  });
}
