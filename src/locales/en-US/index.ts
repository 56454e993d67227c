import { books } from './books';
import { cadence } from './cadence';
import { duplicates } from './duplicates';
import { entry } from './entry';
import { intake } from './intake';
import { job } from './job';
import { needs } from './needs';
import { privacy } from './privacy';
import { profiles } from './profiles';
import { segments } from './segments';
import { tags } from './tags';
import { validation } from './validation';
import { value } from './value';
import { workbook } from './workbook';
import type { LocaleSentences } from '../localeSentences';

export const enUS: LocaleSentences = {
  ...books,
  ...cadence,
  ...duplicates,
  ...entry,
  ...intake,
  ...job,
  ...needs,
  ...privacy,
  ...profiles,
  ...segments,
  ...tags,
  ...validation,
  ...value,
  ...workbook,
};
