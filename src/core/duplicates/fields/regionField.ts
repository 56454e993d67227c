import { foldForMatching, jaroWinkler, placeRelation, simplified } from '../../text';
import type { Gazetteer } from '../../text';
import { levelIndex } from '../comparator';
import type { Comparator, Level } from '../comparator';

const levels: readonly Level[] = [
  { key: 'same', m: 0.85, u: 0.05, byRarity: true },
  { key: 'within', m: 0.07, u: 0.03 },
  { key: 'typo', m: 0.04, u: 0.005 },
  { key: 'different', m: 0.04, u: 0.91, atMost: 0.5 },
];
const level = levelIndex(levels);
const same = level('same');
const within = level('within');
const typo = level('typo');
const different = level('different');

const macroRegions = /^(?:华东|华北|华南|华中|东北|西北|西南|港澳台)(?:地区|区域|大区|区)?[-－—–~·:：/\s]*/u;

/** A place as words, and the divisions of GB/T 2260 it may mean (none for places abroad and slips). */
export interface RegionValue {
  readonly text: string;
  readonly codes: readonly string[];
}

/** Compares places: Chinese divisions by the hierarchy they stand in, others by their spelling. */
export function regionField(places: Gazetteer): Comparator<RegionValue> {
  return {
    kind: 'region',
    levels,
    parse: (given) => {
      const text = simplified(foldForMatching(given))
        .replace(macroRegions, '')
        .replace(/[-－—–·/>\s]/gu, '')
        .toUpperCase();
      if (text === '') return undefined;
      const path = places.matchPath(text);
      return { text, codes: path?.codes ?? [] };
    },
    tokens: ({ text, codes }, emit) => {
      emit(codes[0] ?? text, 1);
    },
    compare: (a, b) => {
      if (a.text === b.text) return same;
      const relation = placeRelation(a.codes, b.codes);
      if (relation === 'same') return same;
      if (relation === 'within') return within;
      if (relation === 'apart') return different;
      return jaroWinkler(a.text, b.text) >= 0.9 ? typo : different;
    },
    term: ({ text, codes }) => codes[0] ?? text,
  };
}
