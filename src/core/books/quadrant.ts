import type { Bilingual } from '../message';

/** The four quadrants, most pressing first. */
export const quadrantIds = ['both', 'important', 'urgent', 'neither'] as const;
export type QuadrantId = (typeof quadrantIds)[number];

/** A quadrant: its name in 需求优先级, what to do with its needs, its colour on the board. */
export interface Quadrant {
  readonly id: QuadrantId;
  readonly name: Bilingual;
  readonly action: Bilingual;
  readonly color: string;
}

export const quadrants: Readonly<Record<QuadrantId, Quadrant>> = {
  both: {
    id: 'both',
    name: { zh: '重要且紧急', en: 'Important and urgent' },
    action: { zh: '立即处理', en: 'Do now' },
    color: '#F8CBAD',
  },
  important: {
    id: 'important',
    name: { zh: '重要不紧急', en: 'Important, not urgent' },
    action: { zh: '计划处理', en: 'Plan' },
    color: '#FFE699',
  },
  urgent: {
    id: 'urgent',
    name: { zh: '紧急不重要', en: 'Urgent, not important' },
    action: { zh: '授权处理', en: 'Delegate' },
    color: '#BDD7EE',
  },
  neither: {
    id: 'neither',
    name: { zh: '不紧急不重要', en: 'Neither' },
    action: { zh: '暂缓处理', en: 'Put off' },
    color: '#E2EFDA',
  },
};

/** The quadrant of a 需求优先级 as canonically written. */
export function quadrantOfLabel(label: string): QuadrantId | undefined {
  return quadrantIds.find((id) => quadrants[id].name.zh === label);
}

export function quadrantFor(isImportant: boolean, isUrgent: boolean): QuadrantId {
  if (isImportant) return isUrgent ? 'both' : 'important';
  return isUrgent ? 'urgent' : 'neither';
}
