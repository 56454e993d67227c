/** Numbers that must not be mixed up carry their unit in the type; at run time they are plain numbers. */
declare const unit: unique symbol;
type Unit<Name extends string> = number & { readonly [unit]: Name };

/** Days since 1899-12-30 as Excel's 1900 date system counts them; the fraction is the time of day. */
export type Serial = Unit<'serial'>;
/** An amount of money in yuan. */
export type Yuan = Unit<'yuan'>;

export const serial = (value: number) => value as Serial;
export const yuan = (value: number) => value as Yuan;
