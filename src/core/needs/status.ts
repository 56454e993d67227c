import type { Bilingual } from '../message';

/** How far a need is met. */
export const needStatuses = ['open', 'partly', 'changed', 'met'] as const;
export type NeedStatus = (typeof needStatuses)[number];

export const statusNames: Readonly<Record<NeedStatus, Bilingual>> = {
  open: { zh: '未满足', en: 'Not met' },
  partly: { zh: '部分满足', en: 'Partly met' },
  changed: { zh: '需求变更', en: 'Changed' },
  met: { zh: '已满足', en: 'Met' },
};

/** The status a 需求满足现状 says, as canonically written. */
export function statusOf(text: string): NeedStatus | undefined {
  return needStatuses.find((status) => statusNames[status].zh === text);
}
