import type { NeedsMessages } from '../../core/needs/messages';
import type { Sentences } from '../sentence';

export const needs: Sentences<NeedsMessages> = {
  'needs.title': '',
};
