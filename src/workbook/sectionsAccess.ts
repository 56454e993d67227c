import type { Sections } from '../core';
import type { Wording } from '../locales';
import { commit } from './commit';
import { inWorkbook } from './exchange';
import { jobSections, readSections, requestSections } from './store/sections';
import { message } from '../core';

/** What the workbook remembers. */
export function loadSections(): Promise<Sections> {
  return inWorkbook(async (context) => {
    const request = requestSections(context);
    await context.sync();
    return jobSections(await readSections(context, request));
  });
}

/** Keeps the changed sections; the others stay. */
export async function saveSections(changed: Sections, wording: Wording, at: string): Promise<void> {
  await commit(
    {
      job: 'sections',
      title: (sheets, edits) => message('workbook.batch.run', { sheets, edits }),
      sheets: [],
      edits: [],
      sections: changed,
    },
    { wording, at },
  );
}
