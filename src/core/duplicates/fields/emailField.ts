import { bigramSimilarity, halfWidth, oneEditApart, tidy } from '../../text';
import { levelIndex } from '../comparator';
import type { Comparator, Level } from '../comparator';

const levels: readonly Level[] = [
  { key: 'same', m: 0.75, u: 3e-6, byRarity: true },
  { key: 'typo', m: 0.05, u: 5e-6 },
  { key: 'similar', m: 0.03, u: 1e-4 },
  { key: 'sameLocal', m: 0.05, u: 2e-4 },
  { key: 'sameDomain', m: 0.05, u: 1e-3, ofGroup: true },
  { key: 'sameName', m: 0, u: 0, fixed: 0.5 },
  { key: 'different', m: 0.1, u: 0.998, atMost: 0.6 },
];
const level = levelIndex(levels);
const same = level('same');
const typo = level('typo');
const similar = level('similar');
const sameLocal = level('sameLocal');
const sameDomain = level('sameDomain');
const sameName = level('sameName');
const different = level('different');

/** Providers anybody may have a mailbox with: sharing their domain says nothing. */
const publicDomains = new Set(
  (
    'qq.com vip.qq.com foxmail.com 163.com 126.com yeah.net vip.163.com sina.com sina.cn vip.sina.com sohu.com 139.com 189.cn wo.cn ' +
    'tom.com 21cn.com aliyun.com 263.net gmail.com googlemail.com outlook.com hotmail.com live.com live.cn msn.com yahoo.com yahoo.com.cn ' +
    'yahoo.cn icloud.com me.com aol.com mail.com gmx.com gmx.de proton.me protonmail.com'
  ).split(' '),
);

interface Address {
  readonly local: string;
  readonly domain: string;
}

/** All mail addresses of a cell. */
export interface EmailValue {
  readonly addresses: readonly Address[];
}

/** Compares mail addresses by local part and domain. A domain many firms of the sheet use counts as public. */
export function emailField(): Comparator<EmailValue> {
  const shared = new Set(publicDomains);

  const compareAddresses = (a: Address, b: Address): number => {
    if (a.local === b.local && a.domain === b.domain) return same;
    if (oneEditApart(`${a.local}@${a.domain}`, `${b.local}@${b.domain}`)) return typo;
    if (isSimilar(a, b, shared)) return similar;
    if (a.local === b.local && isOwn(a.local)) return sameLocal;
    if (a.domain === b.domain && !shared.has(a.domain)) return sameDomain;
    return a.local === b.local ? sameName : different;
  };

  return {
    kind: 'email',
    levels,
    parse: (text) => {
      const addresses = readAddresses(text);
      return addresses.length === 0 ? undefined : { addresses };
    },
    tokens: ({ addresses }, emit) => {
      for (const { local, domain } of addresses) {
        emit(`${local}@${domain}`, 1);
        if (isOwn(local)) emit(`l${local}`, 0.8);
        if (local.length >= 6) emit(`p${local.slice(0, 5)}`, 0.5);
        if (!shared.has(domain)) emit(`@${domain}`, 0.8);
      }
    },
    compare: (a, b) => {
      let best = different;
      for (const one of a.addresses) {
        for (const other of b.addresses) best = Math.min(best, compareAddresses(one, other));
      }
      return best;
    },
    term: ({ addresses }) => `${addresses[0]?.local ?? ''}@${addresses[0]?.domain ?? ''}`,
    fit: (values, counts) => {
      const rows = new Map<string, number>();
      let total = 0;
      values.forEach(({ addresses }, index) => {
        total += counts[index] ?? 0;
        for (const domain of new Set(addresses.map((address) => address.domain))) {
          rows.set(domain, (rows.get(domain) ?? 0) + (counts[index] ?? 0));
        }
      });
      for (const [domain, count] of rows) if (count > 30 && count > total * 0.01) shared.add(domain);
    },
  };
}

function readAddresses(text: string): Address[] {
  return Array.from(
    halfWidth(tidy(text))
      .toLowerCase()
      .matchAll(/([^\s@;；,，、()（）<>]+)@([^\s@;；,，、()（）<>]*)/gu),
    ([, local = '', domain = '']) => ({ local, domain }),
  );
}

/** The mail addresses of a cell as they are compared. */
export function addressesIn(text: string): readonly string[] {
  return readAddresses(text).map(({ local, domain }) => `${local}@${domain}`);
}

/** Several slips in one address. What most people of a provider or a firm share has to be left aside. */
function isSimilar(a: Address, b: Address, shared: ReadonlySet<string>): boolean {
  if (a.local === b.local || a.domain === b.domain) return false;
  if (shared.has(a.domain) || shared.has(b.domain)) return false;
  return bigramSimilarity(`${a.local}@${a.domain}`, `${b.local}@${b.domain}`) >= 0.6;
}

/** A local part of somebody's own making (wutao460), not one that follows from the person's name or post. */
function isOwn(local: string): boolean {
  return local.length >= 6 && /\d{2}/u.test(local);
}
