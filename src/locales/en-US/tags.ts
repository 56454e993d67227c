import type { TagsMessages } from '../../core/tags/messages';
import type { Sentences } from '../sentence';

export const tags: Sentences<TagsMessages> = {
  'tags.overview.name': 'Tag overview',
  'tags.overview.title': 'Tag overview',
  'tags.overview.note':
    'One row a customer, one column a tag; several values are separated by 、. Grey italics are computed. Change cells here, then choose “Write back” in the pane.',
  'tags.edit.overview': 'Tag overview: “{tag}” of {customer}',
  'tags.edit.computed': 'Computed tag: “{tag}” of {customer}',
  'tags.edit.added': 'Rows added to the tag table',
  'tags.edit.removed': 'Rows taken out of the tag table',
  'tags.refused.pending': ({ count }) =>
    `The tag overview holds ${count} ${count === 1 ? 'change that is' : 'changes that are'} not written back. Write them back first, or choose to discard them.`,
  'tags.refused.noOverview':
    'There is no tag overview, or its column of customer numbers is gone. Make the overview first, then change it.',
  'tags.refused.noList':
    'The workbook has no tag table rows could be added to. Make one with “Make sheets”, then write back.',
  'tags.note.conflict':
    'The tag table now says “{table}” for “{tag}” of {customer}; “{typed}” of the overview was not written. Check, and change it once more in the overview.',
  'tags.note.contradicted': ({ count }) =>
    `${count} ${count === 1 ? 'tag was set by hand and differs' : 'tags were set by hand and differ'} from what the data give; nothing was changed. Check them one by one under “Check”.`,
  'tags.note.stranger':
    'The customer “{customer}” in row {row} of the overview is not registered, or has a row above; the changes were not written. Register the customer or correct the number.',
};
