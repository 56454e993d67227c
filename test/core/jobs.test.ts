import { z } from 'zod';
import { jobs } from '../../src/core/jobs';
import { rfmOptions } from '../../src/core/value';

const settings = Object.keys(rfmOptions.shape);

const scores = Object.values(jobs).filter(({ id, options }) => {
  const known = options instanceof z.ZodObject ? Object.keys(options.shape) : [];
  return id !== 'rfm' && settings.every((key) => known.includes(key));
});

describe('what shows scores', () => {
  it('is more than the scores themselves', () => {
    expect(scores.map(({ id }) => id)).toEqual(expect.arrayContaining(['segments', 'tags', 'profile']));
  });

  it.each(scores.map((job) => [job.id, job]))('%s scores as the team has RFM score', (_, job) => {
    expect(job.settingsOf).toBe('rfm');
  });
});
