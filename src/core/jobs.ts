import { cadenceJob, confirmationJob, confirmationsJob, questionnaireJob } from './cadence';
import { convertJob } from './conversion';
import { duplicatesJob, mergeJob, mergesJob } from './duplicates';
import { entryJob } from './entry';
import { recogniseJob } from './intake';
import { defineJob } from './job';
import type { Job } from './job';
import { quadrantsJob } from './needs';
import { oneClickJob } from './oneClick';
import { consentJob, eraseJob, maskJob } from './privacy';
import { personaJob, profileJob } from './profiles';
import { segmentChoicesJob, segmentsJob } from './segments';
import { tagOverviewJob, tagWriteBackJob } from './tags';
import { tagsNow } from './tagsNow';
import { dictionaryJob, templatesJob } from './templates';
import { ignoreJob, validateJobWith } from './validation';
import { churnJob, clustersJob, leadsJob, lifetimeJob, rankingJob, rfmJob, rulesJob, tagsJob } from './value';

const all: readonly Job<unknown, unknown>[] = [
  defineJob(templatesJob),
  defineJob(dictionaryJob),
  defineJob(recogniseJob),
  defineJob(convertJob),
  defineJob(validateJobWith(tagsNow)),
  defineJob(ignoreJob),
  defineJob(entryJob),
  defineJob(duplicatesJob),
  defineJob(mergeJob),
  defineJob(mergesJob),
  defineJob(rfmJob),
  defineJob(lifetimeJob),
  defineJob(churnJob),
  defineJob(clustersJob),
  defineJob(rulesJob),
  defineJob(rankingJob),
  defineJob(tagsJob),
  defineJob(tagOverviewJob),
  defineJob(tagWriteBackJob),
  defineJob(leadsJob),
  defineJob(quadrantsJob),
  defineJob(segmentsJob),
  defineJob(segmentChoicesJob),
  defineJob(profileJob),
  defineJob(personaJob),
  defineJob(maskJob),
  defineJob(cadenceJob),
  defineJob(confirmationJob),
  defineJob(confirmationsJob),
  defineJob(questionnaireJob),
  defineJob(consentJob),
  defineJob(eraseJob),
  defineJob(oneClickJob),
];

/** Every job by its id. The pane, the ribbon and the command line offer what is listed here. */
export const jobs: Readonly<Record<string, Job<unknown, unknown>>> = Object.fromEntries(
  all.map((job) => [job.id, job]),
);
