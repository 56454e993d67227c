import { z } from 'zod';
import type { Bilingual } from '../message';
import type { Section } from '../sections';
import type { NeedStatus } from './status';

/** How well we can meet a need, from its status and how many ask for it. */
export const fits = ['high', 'medium', 'low'] as const;
export type Fit = (typeof fits)[number];

/** Whether its customer is among the most valuable third, the middle or the rest. */
export const worths = ['high', 'medium', 'low'] as const;
export type Worth = (typeof worths)[number];

/** What to do where a fit meets a worth: numbered steps. */
export type StrategyTable = Readonly<Record<Fit, Readonly<Record<Worth, Bilingual>>>>;

export const defaultStrategies: StrategyTable = {
  high: {
    high: {
      zh: '1. 专人跟进 2. 出定制方案 3. 一周内演示',
      en: '1. Dedicated contact 2. Tailored proposal 3. Demo within a week',
    },
    medium: { zh: '1. 发标准方案 2. 安排演示 3. 报价', en: '1. Standard proposal 2. Demo 3. Quote' },
    low: { zh: '1. 发自助资料 2. 邀请线上活动', en: '1. Self-service material 2. Invite to an online event' },
  },
  medium: {
    high: {
      zh: '1. 专人沟通细节 2. 与产品确认能否满足 3. 给出时间表',
      en: '1. Clarify in person 2. Check with product 3. Give a timetable',
    },
    medium: {
      zh: '1. 记录并排期 2. 月底反馈进度',
      en: '1. Log and schedule 2. Report progress by month end',
    },
    low: { zh: '1. 归入共性需求池 2. 集中答复', en: '1. Add to the pool 2. Answer together' },
  },
  low: {
    high: {
      zh: '1. 分析原因、调整话术 2. 提供替代方案 3. 领导拜访',
      en: '1. Find the cause, adjust the pitch 2. Offer an alternative 3. Senior visit',
    },
    medium: {
      zh: '1. 分析原因、调整话术 2. 提供替代方案',
      en: '1. Find the cause, adjust the pitch 2. Offer an alternative',
    },
    low: { zh: '1. 说明边界 2. 暂缓处理', en: '1. Explain the limits 2. Put off' },
  },
};

const cell = z.object({ zh: z.string(), en: z.string() });
const row = z.object({ high: cell, medium: cell, low: cell });

/** The team's own table of strategies. */
export const strategySection: Section<StrategyTable> = {
  key: 'needStrategies',
  schema: z.object({ high: row, medium: row, low: row }),
  initial: defaultStrategies,
};

/** 需求匹配度: a need many share or that is partly met is one we can serve. */
export function fitOf(status: NeedStatus | null, isShared: boolean): Fit {
  if (status === 'met' || (status === 'partly' && isShared)) return 'high';
  if (status === 'partly' || isShared) return 'medium';
  return status === 'changed' ? 'low' : 'medium';
}

/** 客户价值 by rank of amount; without orders everybody is in the middle. */
export function worthOf(rank: number | undefined): Worth {
  if (rank === undefined) return 'medium';
  if (rank >= 2 / 3) return 'high';
  return rank >= 1 / 3 ? 'medium' : 'low';
}
