import {
  NearestNames,
  foldCompanyText,
  isChineseName,
  parseCompanyName,
  pinyinKey,
  placeRelation,
} from '../text';
import type { CompanyName, Gazetteer } from '../text';

/** A name that stands for several customers, or for none. */
const nobody = -1;

/**
 * Finds customers by the names people write for them: the exact name first, then its folded spelling, then the
 * company key with place and branch agreeing, then a homophone or a single slip. Only a single candidate is taken, or
 * the first of one company's several rows.
 */
export class NameIndex {
  private readonly exact = new Map<string, number>();
  /** Spellings that are in no other index yet: most workbooks name their customers exactly, and never need them there. */
  private waiting: (readonly [name: string, customer: number])[] = [];
  private readonly folded = new Map<string, number>();
  private readonly byKey = new Map<string, number[]>();
  private readonly bySound = new Map<string, number[]>();
  private readonly parsed = new Map<number, CompanyName[]>();
  private near: NearestNames | undefined;

  constructor(private readonly places: Gazetteer) {}

  /** Adds one spelling of a customer's name. */
  add(name: string, customer: number): void {
    if (name === '') return;
    put(this.exact, name, customer);
    this.waiting.push([name, customer]);
  }

  /** All customers of exactly this name. */
  namesakes(name: string): readonly number[] {
    this.catchUp();
    return this.byKey.get(parseCompanyName(name, this.places).key) ?? [];
  }

  /** Whether a name is a customer's, its place and legal form left out or written another way. */
  isCalled(name: string, customer: number): boolean {
    return (
      this.namesakes(name).includes(customer) &&
      this.fits(customer, parseCompanyName(name, this.places), false)
    );
  }

  /** The customer a name stands for, -1 where none or several do. */
  find(name: string): number {
    const exact = this.exact.get(name);
    if (exact !== undefined && exact !== nobody) return exact;
    this.catchUp();
    const folded = exact ?? this.folded.get(foldCompanyText(name));
    if (folded !== undefined && folded !== nobody) return folded;
    const parts = parseCompanyName(name, this.places);
    if (parts.key === '') return nobody;
    const sameKey = this.byKey.get(parts.key);
    if (sameKey) return this.only(sameKey, parts);
    if (parts.key.length < 4 || !isChineseName(parts.key)) return nobody;
    const sameSound = this.bySound.get(pinyinKey(parts.key));
    if (sameSound) return this.only(sameSound, parts);
    return this.oneSlip(parts);
  }

  private catchUp(): void {
    if (this.waiting.length === 0) return;
    for (const [name, customer] of this.waiting) this.index(name, customer);
    this.waiting = [];
    this.near = undefined;
  }

  private index(name: string, customer: number): void {
    put(this.folded, foldCompanyText(name), customer);
    const parts = parseCompanyName(name, this.places);
    if (parts.key === '') return;
    list(this.byKey, parts.key, customer);
    if (isChineseName(parts.key)) list(this.bySound, pinyinKey(parts.key), customer);
    const known = this.parsed.get(customer);
    if (known) known.push(parts);
    else this.parsed.set(customer, [parts]);
  }

  /** The one of several customers whose place and branch agree with a name's. */
  private only(customers: readonly number[], parts: CompanyName): number {
    const fitting = customers.filter((customer) => this.fits(customer, parts, false));
    if (fitting.length === 1) return fitting[0] ?? nobody;
    const samePlace = fitting.filter((customer) => this.fits(customer, parts, true));
    if (samePlace.length === 1) return samePlace[0] ?? nobody;
    return this.isOneCompany(fitting) ? (fitting[0] ?? nobody) : nobody;
  }

  /**
   * Whether customers of one key are one company registered more than once: a place has but one company of a name, so
   * all state the same place, and a legal form is what tells a company from a person. The first then stands for all.
   */
  private isOneCompany(customers: readonly number[]): boolean {
    const names = customers.flatMap((customer) => this.parsed.get(customer)?.[0] ?? []);
    const [first] = names;
    if (!first || first.placeCodes.length === 0 || names.every(({ legalType }) => legalType === ''))
      return false;
    return customers.every((customer) => this.fits(customer, first, true));
  }

  private fits(customer: number, parts: CompanyName, placeStated: boolean): boolean {
    return (this.parsed.get(customer) ?? []).some((own) => {
      if (own.branch !== parts.branch || contradicts(own, parts)) return false;
      const place = placeRelation(own.placeCodes, parts.placeCodes);
      return placeStated ? place === 'same' || place === 'within' : place !== 'apart';
    });
  }

  /** A key one slip away, place stated and agreeing, and no other as near. */
  private oneSlip(parts: CompanyName): number {
    if (parts.placeCodes.length === 0) return nobody;
    this.near ??= new NearestNames(this.byKey.keys(), (length) => (length >= 5 ? 1 : 0));
    const near = this.near.find(parts.key).flatMap(({ name }) => this.byKey.get(name) ?? []);
    const fitting = near.filter((customer) => this.fits(customer, parts, true));
    return fitting.length === 1 ? (fitting[0] ?? nobody) : nobody;
  }
}

/** A group and a company that says it is none, or an LLC and a joint-stock company, may be two. */
function contradicts(a: CompanyName, b: CompanyName): boolean {
  if (a.legalType === '' || b.legalType === '') return false;
  const kinds = new Set([a.legalType, b.legalType]);
  return a.group !== b.group || (kinds.has('limited') && kinds.has('stock'));
}

/** Remembers whom a spelling stands for; `nobody` once two customers share it. */
function put(index: Map<string, number>, name: string, customer: number): void {
  const known = index.get(name);
  index.set(name, known === undefined || known === customer ? customer : nobody);
}

function list(index: Map<string, number[]>, key: string, customer: number): void {
  const known = index.get(key);
  if (!known) index.set(key, [customer]);
  else if (!known.includes(customer)) known.push(customer);
}
