import type { Sections } from '../../core';
import { ownSheets } from '../ownSheets';
import { TextStore, requestStore } from './textStore';
import type { StoreRequest } from './textStore';

/** Sections the workbook room keeps for itself start so; jobs neither see nor change them. */
const OWN = 'workbook.';

export function isOwnSection(key: string): boolean {
  return key.startsWith(OWN);
}

export function requestSections(context: Excel.RequestContext): StoreRequest {
  return requestStore(context, ownSheets.config, { texts: true });
}

/** All sections, the workbook room's own among them. A section whose text is damaged is missing. */
export async function readSections(context: Excel.RequestContext, request: StoreRequest): Promise<Sections> {
  return sectionsIn(await TextStore.open(context, request));
}

export function sectionsIn(store: TextStore): Sections {
  const sections: Record<string, unknown> = {};
  for (const [key, text] of store.texts()) {
    const value = parsed(text);
    if (value !== undefined && value !== null) sections[key] = value;
  }
  return sections;
}

/** What jobs are given and may give back. */
export function jobSections(sections: Sections): Sections {
  return Object.fromEntries(Object.entries(sections).filter(([key]) => !isOwnSection(key)));
}

/** Sections as the texts of the store, those left out that are the same as before. */
export function changedTexts(before: Sections, after: Sections): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [key, value] of Object.entries(after)) {
    // A section that is to be gone again is kept as nothing, which reads as missing.
    const text = value === undefined ? 'null' : JSON.stringify(value);
    if (text !== JSON.stringify(before[key])) texts.set(key, text);
  }
  return texts;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
