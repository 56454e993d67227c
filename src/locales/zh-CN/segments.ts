import type { SegmentsMessages } from '../../core/segments/messages';
import type { Sentences } from '../sentence';

export const segments: Sentences<SegmentsMessages> = {
  'segments.title': '',
};
