export { classNames, classSchema, enumerationOf } from './schema';
export type {
  ClassSchema,
  EventSchema,
  LinkSchema,
  MethodSchema,
  ParameterSchema,
  PropertySchema,
  Requirement,
} from './schema';
