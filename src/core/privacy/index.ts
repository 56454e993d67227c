export { maskJob, maskOptions } from './maskJob';
export type { MaskOptions, MaskSummary } from './maskJob';
export { roleIds, roles } from './roles';
export type { RoleId } from './roles';
