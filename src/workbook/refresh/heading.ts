import type { SheetSpec } from '../../core/sheets';
import type { Wording } from '../../locales';

/** Title and note of a sheet as they are written. */
export function headingOf({ title, note }: SheetSpec, wording: Wording): string[] {
  return [title, note].flatMap((line) => (line === undefined ? [] : [wording.text(line)]));
}
