import type { Bilingual } from '../message';
import { industries, regions } from '../standards';
import type { NamedList } from '../sheets';

/** A column that only helps to choose: its value narrows the dropdown of the next one. Never read as a field. */
export interface HelperColumn {
  readonly key: string;
  readonly header: Bilingual;
  readonly note: Bilingual;
  readonly list: string;
  readonly within?: string;
}

/** Dropdowns that follow each other: 门类 → 大类 → 中类, 大区 → 省 → 市. */
export interface Cascade {
  /** Field chosen at the end. */
  readonly field: string;
  /** List of the field, by the value of the last helper. */
  readonly list: string;
  readonly helpers: readonly HelperColumn[];
}

export const cascades: readonly Cascade[] = [
  {
    field: 'industry',
    list: 'industryGroup',
    helpers: [
      {
        key: 'industrySection',
        header: { zh: '选：行业门类', en: 'Choose: section' },
        note: { zh: '只用来缩小后面的下拉，可不填。', en: 'Only narrows the next dropdown; may stay empty.' },
        list: 'industrySection',
      },
      {
        key: 'industryDivision',
        header: { zh: '选：行业大类', en: 'Choose: division' },
        note: { zh: '先选门类，再选大类。', en: 'Choose the section first.' },
        list: 'industryDivision',
        within: 'industrySection',
      },
    ],
  },
  {
    field: 'region',
    list: 'regionOfProvince',
    helpers: [
      {
        key: 'macroRegion',
        header: { zh: '选：大区', en: 'Choose: macro region' },
        note: { zh: '只用来缩小后面的下拉，可不填。', en: 'Only narrows the next dropdown; may stay empty.' },
        list: 'macroRegion',
      },
      {
        key: 'province',
        header: { zh: '选：省份', en: 'Choose: province' },
        note: { zh: '先选大区，再选省份。', en: 'Choose the macro region first.' },
        list: 'provinceOfMacro',
        within: 'macroRegion',
      },
    ],
  },
];

/** The lists of the cascades, from GB/T 4754-2017 and GB/T 2260. */
export function cascadeLists(): readonly NamedList[] {
  const { all } = industries();
  const { provinces, divisions } = regions();
  const sections = all.filter(({ level }) => level === 'section');
  const divisionsOf = all.filter(({ level }) => level === 'division');
  const macros = [...new Set(provinces.map(({ macro }) => macro))];
  return [
    { id: 'industrySection', values: sections.map(({ name }) => name) },
    {
      id: 'industryDivision',
      groups: sections.map(({ code, name }) => ({
        key: name,
        values: divisionsOf.filter(({ path }) => path[0] === code).map((division) => division.name),
      })),
    },
    {
      id: 'industryGroup',
      groups: divisionsOf.map(({ code, name }) => ({
        key: name,
        values: [
          ...new Set([
            name,
            ...all
              .filter(({ level, path }) => level === 'group' && path[1] === code)
              .map((group) => group.name),
          ]),
        ],
      })),
    },
    { id: 'macroRegion', values: macros },
    {
      id: 'provinceOfMacro',
      groups: macros.map((macro) => ({
        key: macro,
        values: provinces.filter((province) => province.macro === macro).map(({ name }) => name),
      })),
    },
    {
      id: 'regionOfProvince',
      groups: provinces.map((province) => ({
        key: province.name,
        values: [
          `${province.macro}-${province.name}`,
          ...divisions
            .filter((division) => division.level === 'prefecture' && division.province.code === province.code)
            .map((division) => `${province.macro}-${province.name}${division.name}`),
        ],
      })),
    },
  ];
}
