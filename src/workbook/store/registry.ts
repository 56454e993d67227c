import { z } from 'zod';
import { readSection } from '../../core';
import type { Section, Sections } from '../../core';

/** Where a report sheet is: Excel's id of the sheet, and the name it had. */
export interface ReportPlace {
  readonly sheetId: string;
  readonly name: string;
}

/** Report sheets by the id of their spec. */
export interface Registry {
  /** Id of the config sheet when this was written. Another program that saves the file gives every sheet a new id. */
  readonly configId: string;
  readonly reports: Readonly<Record<string, ReportPlace>>;
}

export const registrySection: Section<Registry> = {
  key: 'workbook.reports',
  schema: z.object({
    configId: z.string(),
    reports: z.record(z.string(), z.object({ sheetId: z.string(), name: z.string() })),
  }),
  initial: { configId: '', reports: {} },
};

export interface SheetIdentity {
  readonly id: string;
  readonly name: string;
}

/**
 * Sheet of every report that is still there, by the sheet's id, so that renamed sheets are found. Names count only where
 * no id can: a sheet of the user's that happens to have a report's name is never taken for it.
 */
export function sheetsOfReports<Sheet extends SheetIdentity>(
  sections: Sections,
  sheets: readonly Sheet[],
  configId: string | undefined,
): Map<string, Sheet> {
  const registry = readSection(sections, registrySection);
  const byId = new Map(sheets.map((sheet) => [sheet.id, sheet]));
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const areIdsValid = registry.configId === configId;
  const found = new Map<string, Sheet>();
  for (const [reportId, { sheetId, name }] of Object.entries(registry.reports)) {
    const sheet = areIdsValid ? byId.get(sheetId) : byName.get(name);
    if (sheet) found.set(reportId, sheet);
  }
  return found;
}

/** Report id by sheet id. */
export function reportIdOf(
  sections: Sections,
  sheets: readonly SheetIdentity[],
  configId: string | undefined,
): Map<string, string> {
  const reports = sheetsOfReports(sections, sheets, configId);
  return new Map([...reports].map(([reportId, sheet]) => [sheet.id, reportId]));
}
