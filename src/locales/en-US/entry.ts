import type { EntryMessages } from '../../core/entry/messages';
import type { Sentences } from '../sentence';

export const entry: Sentences<EntryMessages> = {
  'entry.noRow':
    'Row {row} of “{sheet}” is not part of a list Kebu understands. Select a row of a list of customers, orders or the like; if you just changed the header, recognise the sheets again first.',
};
