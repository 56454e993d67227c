import { quadrants } from '../books';
import type { Bilingual } from '../message';
import type { AnalysedNeed } from './analysis';
import type { Priority } from './priority';

/**
 * Texts that are written into cells of the needs sheet and stay there as data, in the language of the sheet at that
 * time; the report sheets show the same words.
 */

/** 需求关联性: how many of the same industry ask for the same; nothing where the industry has too few customers. */
export function relationText({ relation, asking }: AnalysedNeed): Bilingual | undefined {
  if (asking <= 1) return { zh: '个性需求', en: 'Single request' };
  if (relation === undefined) return undefined;
  const percent = Math.round(100 * relation.share);
  const counts = `(${relation.asking}/${relation.withNeeds})`;
  return {
    zh: `同行业 ${percent}% 客户有类似需求 ${counts}`,
    en: `${percent}% of the industry’s customers ask for the same ${counts}`,
  };
}

/** 判断依据: what the quadrant rests on, and the score. */
export function basisText({ need, priority }: Pick<AnalysedNeed, 'need' | 'priority'>): Bilingual {
  const { name } = quadrants[priority.quadrant];
  const points = priority.score;
  if (priority.ground === 'label') {
    const beside = besideLabel(need, priority);
    return {
      zh: `已填优先级${beside.zh}；优先分 ${points}`,
      en: `Priority as entered${beside.en}; score ${points}`,
    };
  }
  const { zh, en } = groundsText(need, priority);
  return { zh: `${zh} → ${name.zh}；优先分 ${points}`, en: `${en} → ${name.en}; score ${points}` };
}

/** What importance and urgency say beside a priority that says something else. */
function besideLabel({ importance, urgency }: AnalysedNeed['need'], { scored }: Priority): Bilingual {
  if (scored === undefined) return { zh: '', en: '' };
  const { zh, en } = quadrants[scored].name;
  return {
    zh: `，但重要性 ${importance}、紧急性 ${urgency} 是${zh}`,
    en: `, though importance ${importance} and urgency ${urgency} say “${en}”`,
  };
}

function groundsText(need: AnalysedNeed['need'], { ground, contributions }: Priority): Bilingual {
  const { importance, urgency } = need;
  if (ground === 'scores')
    return {
      zh: `重要性 ${importance}、紧急性 ${urgency}`,
      en: `Importance ${importance}, urgency ${urgency}`,
    };
  const { value, asking, due, status, words } = contributions;
  return {
    zh: `${given('重要性', importance)}${given('紧急性', urgency)}其余按加权判断：客户价值 ${value}、同类需求 ${asking}、到期 ${due}、现状 ${status}、关键词 ${words}`,
    en: `${given('Importance', importance)}${given('Urgency', urgency)}the rest weighed: customer value ${value}, same need ${asking}, due ${due}, status ${status}, words ${words}`,
  };
}

const given = (name: string, level: number | null) => (level === null ? '' : `${name} ${level}；`);
