/** Paper sizes by the number files use, with Excel's names. */
export const PAPER_SIZES: Readonly<Record<number, string>> = {
  1: 'Letter',
  3: 'Tabloid',
  5: 'Legal',
  7: 'Executive',
  8: 'A3',
  9: 'A4',
  11: 'A5',
  12: 'B4',
  13: 'B5',
};

/** The file's number of a paper size. */
export function paperNumber(name: string | undefined): number | undefined {
  const found = Object.entries(PAPER_SIZES).find(([, known]) => known === name);
  return found && Number(found[0]);
}
