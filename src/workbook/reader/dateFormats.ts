/** Quoted text, escaped and padding characters, colours, conditions and locales of a number format. */
const notCodes = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/gu;

/** Hours, minutes or seconds that run on beyond a day. */
const elapsed = /\[(?:h+|m+|s+)\]/iu;

const known = new Map<string, boolean>();

/** Whether a number format shows a number as a calendar date. Times and durations alone are numbers. */
export function isDateFormat(format: string): boolean {
  let isDate = known.get(format);
  if (isDate === undefined) {
    const codes = (format.split(';')[0] ?? '').replace(notCodes, '').toLowerCase();
    const hasDay = /[yd]|aaa|年|月|日/u.test(codes);
    const isMonthAlone = codes.includes('m') && !/[hs0#]/u.test(codes);
    isDate = codes !== 'general' && !elapsed.test(format) && (hasDay || isMonthAlone);
    known.set(format, isDate);
  }
  return isDate;
}

/** Serials of dates: 1900-01-01 to 9999-12-31. A column without any such number cannot hold dates. */
export function couldBeDate(value: number): boolean {
  return value >= 1 && value < 2_958_466;
}
