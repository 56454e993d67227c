import type { Field } from '../books';
import { foldBare, foldLabel, labelNames } from './labelFolds';
import { LabelWords, unitsOf } from './labelWords';

/** Headers are short; whole sentences are not worth comparing. */
const longestLabel = 40;

/** A field by words it shares with a label is one below this; an alias is 0.95, a title 1. */
const bestByWords = 0.9;

/** Of several names in one header each may be an alias; then nothing but a doubt about the others is left. */
const oneOfSeveral = 0.94;

/** How well header texts fit the fields of one kind of sheet. */
export class LabelMatcher {
  private readonly exact = new Map<string, Map<string, number>>();
  private readonly names: readonly (readonly [folded: string, key: string])[];
  private readonly words: LabelWords;
  private readonly known = new Map<string, ReadonlyMap<string, number>>();

  constructor(fields: readonly Field[]) {
    const names: (readonly [string, string])[] = [];
    for (const field of fields) {
      this.add(foldLabel(field.title.zh), field.key, 1);
      this.add(foldLabel(field.title.en), field.key, 1);
      for (const alias of field.aliases) this.add(foldLabel(alias), field.key, 0.95);
      for (const name of [field.title.zh, field.title.en, ...field.aliases])
        names.push([foldLabel(name), field.key]);
    }
    this.names = names.filter(([folded]) => folded.length >= 2);
    this.words = new LabelWords(fields);
  }

  private add(folded: string, key: string, strength: number) {
    const fields = this.exact.get(folded) ?? new Map<string, number>();
    fields.set(key, Math.max(strength, fields.get(key) ?? 0));
    this.exact.set(folded, fields);
  }

  /** Whether a text is the title or an alias of a field. */
  isKnown(folded: string): boolean {
    return this.exact.has(folded);
  }

  /** Fit of a header text by field key: 1 title, 0.95 alias, less for resembling ones, absent below 0.3. */
  fits(label: string): ReadonlyMap<string, number> {
    let fits = this.known.get(label);
    if (fits === undefined) {
      fits = this.compute(label);
      this.known.set(label, fits);
    }
    return fits;
  }

  private compute(label: string): ReadonlyMap<string, number> {
    if (label.length > longestLabel) return new Map();
    const folded = dated(foldLabel(label));
    const bare = dated(foldBare(label));
    const direct =
      this.exact.get(folded) ??
      this.exact.get(bare) ??
      this.exact.get(bare.replace(/\d$/u, '')) ??
      // 业务员名称 is whatever 业务员 is.
      this.exact.get(bare.replace(/(?:名称|姓名)$/u, ''));
    if (direct !== undefined) return direct;
    const fits = new Map<string, number>();
    const raise = (key: string, fit: number) => {
      if (fit >= 0.3 && fit > (fits.get(key) ?? 0)) fits.set(key, fit);
    };
    for (const name of labelNames(label))
      for (const [key, fit] of this.exact.get(name) ?? []) raise(key, Math.min(oneOfSeveral, fit));
    for (const text of bare === '' || bare === folded ? [folded] : [folded, bare])
      for (const [name, key] of this.names) raise(key, containment(text, name));
    const units = unitsOf(bareText(label));
    // A single word is an alias, or a piece of one; only what several words make up is put together.
    for (const [key, share] of units.length < 2 ? [] : this.words.coverage(units))
      raise(key, Math.min(bestByWords, 0.25 + 0.68 * share));
    return fits;
  }
}

/** 建档日 is 建档日期 for short. */
const dated = (folded: string) => (/[^生假节工当]日$/u.test(folded) ? `${folded}期` : folded);

/** A label without brackets, enumeration and marks, its words still apart. */
const bareText = (label: string) =>
  label.replace(/[（([〔][^）)\]〕]*[）)\]〕]/gu, ' ').replace(/[\d*★※#]+/gu, ' ');

/**
 * How far a name within a label, or a label within a name, means the same. Chinese compounds carry their meaning at the
 * end, so a label that ends with a known name (签约客户名称) says more than one that starts with it (客户名称缩写).
 */
function containment(label: string, name: string): number {
  if (label.length < 2 || label.length > 24) return 0;
  if (label.includes(name)) {
    const share = name.length / label.length;
    return label.endsWith(name) ? 0.6 + 0.3 * share : 0.25 + 0.3 * share;
  }
  if (name.length > label.length && name.includes(label)) {
    const share = label.length / name.length;
    return name.endsWith(label) ? 0.4 + 0.4 * share : 0.3 + 0.35 * share;
  }
  return 0;
}
