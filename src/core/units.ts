/** Numbers that must not be mixed up carry their unit in the type; at run time they are plain numbers. */
declare const unit: unique symbol;
type Unit<Name extends string> = number & { readonly [unit]: Name };

/** Days since 1899-12-30 as Excel's 1900 date system counts them; the fraction is the time of day. */
export type Serial = Unit<'serial'>;
/** A span of time in days. */
export type Days = Unit<'days'>;
/** An amount of money in yuan. */
export type Yuan = Unit<'yuan'>;
/** Between 0 and 1. */
export type Probability = Unit<'probability'>;

export const serial = (value: number) => value as Serial;
export const days = (value: number) => value as Days;
export const yuan = (value: number) => value as Yuan;
export const probability = (value: number) => value as Probability;
