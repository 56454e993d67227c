import { listText } from '../../core/duplicates';
import type { RunControls, Session } from '../../session';
import type { ListText } from '../parts/NewList';
import { textOfBytes } from './fileText';

const workbookName = /\.xls[xmb]?$/iu;

/**
 * The lists in a file the user chose: every sheet of a workbook that has cells, the visible ones first, or the one text.
 * Nothing leaves the computer.
 *
 * @throws CodedError where a workbook cannot be read
 */
export async function listsOfFile(
  session: Session,
  file: File,
  controls: Pick<RunControls, 'signal'>,
): Promise<readonly ListText[]> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (!workbookName.test(file.name)) return [{ name: file.name, text: textOfBytes(bytes) }];
  const sheets = await session.readFile(bytes, controls);
  const visibleFirst = [true, false].flatMap((wanted) =>
    sheets.filter(({ visibility }) => (visibility === 'visible') === wanted),
  );
  return visibleFirst
    .filter(({ rowCount }) => rowCount > 0)
    .map((sheet) => ({ name: sheet.name, text: listText(sheet) }));
}
