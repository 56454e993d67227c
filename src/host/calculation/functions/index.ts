import { aggregateFunctions } from './aggregate';
import { criteriaFunctions } from './criteria';
import { dateFunctions } from './dates';
import { dynamicFunctions } from './dynamic';
import { informationFunctions } from './information';
import { libraryFunctions } from './library';
import { logicalFunctions } from './logical';
import { lookupFunctions } from './lookup';
import { mathematicsFunctions } from './mathematics';
import type { FunctionSpec } from './spec';
import { statisticsFunctions } from './statistics';
import { textFunctions } from './text';

let table: Map<string, FunctionSpec> | undefined;

/** The function of a name in capitals; undefined when calculation does not know it. */
export function findFunction(name: string): FunctionSpec | undefined {
  table ??= new Map(
    Object.entries({
      ...libraryFunctions(),
      ...aggregateFunctions,
      ...criteriaFunctions,
      ...dateFunctions,
      ...dynamicFunctions,
      ...informationFunctions,
      ...logicalFunctions,
      ...lookupFunctions,
      ...mathematicsFunctions,
      ...statisticsFunctions,
      ...textFunctions,
    }),
  );
  return table.get(name);
}

/** Functions whose answer may change without any cell changing. */
export const VOLATILE: ReadonlySet<string> = new Set([
  'NOW',
  'TODAY',
  'RAND',
  'RANDBETWEEN',
  'RANDARRAY',
  'OFFSET',
  'INDIRECT',
  'CELL',
  'INFO',
]);

export { criterionTest } from './criteria';
