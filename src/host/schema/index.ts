export { classNames, classSchema, enumerationOf } from './schema';
export type { ClassSchema, MethodSchema, ParameterSchema, Requirement } from './schema';
