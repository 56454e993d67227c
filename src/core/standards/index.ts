export { companyKey, companySimilarity, places } from './companyNames';
export type { Complaint, Reading } from '../text';
export { readContactCell } from './contactCells';
export type { ContactCell, ContactDoubt } from './contactCells';
export { looksLikeEmail, readEmail } from './emails';
export { isPhone, readPhone } from './phones';
export type { Phone, PhoneKind } from './phones';
export { isResidentId, maskedId } from './residentId';
export {
  cleanCode,
  isOlderNumber,
  isUscc,
  organisationCodeOf,
  readUscc,
  usccCheckCharacter,
  usccChecks,
} from './uscc';
export type { UsccChecks } from './uscc';
export { sizeClasses, sizeClassOf } from './enterpriseSizes';
export type { EnterpriseFigures, SizeClass, SizeClassResult } from './enterpriseSizes';
export { defaultSizeBands, readSize } from './sizeBands';
export type { CompanySize, SizeBand, SizeBands, SizeMeasure } from './sizeBands';
export { industryOf } from './industry';
export { industries, industryPath } from './industryTable';
export type { Industry, IndustryLevel, IndustryTable } from './industryTable';
export { cityOf, regionOf } from './region';
export { macroRegions } from './regionParse';
export { regions } from './regionTable';
export type { Division, Province, Region, RegionTable } from './regionTable';
