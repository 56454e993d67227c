import type { MiningMessages } from '../../core/mining/messages';
import type { Sentences } from '../sentence';

export const mining: Sentences<MiningMessages> = {
  'mining.title': '',
};
