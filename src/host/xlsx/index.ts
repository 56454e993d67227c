export { FileError } from './errors';
export type { Dropped, FileErrorCode } from './errors';
export { openXlsx } from './open';
export type { FileSource, OpenOptions, OpenedFile } from './open';
export { DEFAULT_LIMITS } from './package';
export type { PackageLimits } from './package';
export { saveXlsx } from './save';
export type { SaveOptions, SavedFile } from './save';
export type { Deflate } from './outputPackage';
