import type { Bilingual } from '../message';

/** What enterprises of each section of GB/T 4754 are called in everyday words, by the section's letter. */
export const sectionNouns: Readonly<Record<string, Bilingual>> = {
  A: { zh: '农林牧渔企业', en: 'farming and fishing firms' },
  B: { zh: '采矿企业', en: 'mining firms' },
  C: { zh: '制造企业', en: 'manufacturers' },
  D: { zh: '能源企业', en: 'utilities' },
  E: { zh: '建筑企业', en: 'builders' },
  F: { zh: '商贸企业', en: 'traders' },
  G: { zh: '物流企业', en: 'transport firms' },
  H: { zh: '住宿餐饮企业', en: 'hotels and restaurants' },
  I: { zh: '科技企业', en: 'technology firms' },
  J: { zh: '金融企业', en: 'financial firms' },
  K: { zh: '房地产企业', en: 'real estate firms' },
  L: { zh: '商务服务企业', en: 'business service firms' },
  M: { zh: '科研技术企业', en: 'research firms' },
  N: { zh: '环保公用企业', en: 'environment firms' },
  O: { zh: '生活服务企业', en: 'personal service firms' },
  P: { zh: '教育机构', en: 'schools' },
  Q: { zh: '医疗机构', en: 'health care providers' },
  R: { zh: '文体企业', en: 'culture and sports firms' },
  S: { zh: '机关团体', en: 'public bodies' },
  T: { zh: '国际组织', en: 'international organisations' },
};

export const scaleWords: Readonly<Record<'sme' | 'large', Bilingual>> = {
  sme: { zh: '中小微', en: 'small and medium' },
  large: { zh: '大型', en: 'large' },
};

/** Parts of the country in English, by their Chinese names. */
export const macroNames: Readonly<Record<string, string>> = {
  华北: 'North China',
  东北: 'Northeast China',
  华东: 'East China',
  华中: 'Central China',
  华南: 'South China',
  西南: 'Southwest China',
  西北: 'Northwest China',
  港澳台: 'Hong Kong, Macao and Taiwan',
};
