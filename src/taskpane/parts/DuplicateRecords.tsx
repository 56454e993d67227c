import { Button, Radio, ToggleButton, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReviewedColumn } from '../../core/duplicates';
import type { CellContent } from '../../core/sheets';
import type { DuplicateGroup } from '../pages/duplicateGroups';
import { canLeaveOut, differs, isOut, isPickable, keptRecord, pickedRecord } from '../pages/mergeChoice';
import type { MergeChoice } from '../pages/mergeChoice';
import { usePane } from '../pane/PaneContext';

const useStyles = makeStyles({
  frame: { overflowX: 'auto' },
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, width: '100%' },
  field: {
    padding: '3px 6px 3px 0',
    textAlign: 'left',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    maxWidth: '90px',
  },
  cell: {
    padding: '3px 6px',
    textAlign: 'left',
    verticalAlign: 'top',
    overflowWrap: 'anywhere',
    minWidth: '90px',
  },
  differs: {
    backgroundColor: tokens.colorPaletteYellowBackground1,
    boxShadow: `inset 2px 0 0 ${tokens.colorPaletteYellowBorderActive}`,
  },
  place: { paddingInline: 0, minWidth: 0, justifyContent: 'flex-start' },
  out: { minWidth: 0, whiteSpace: 'normal', paddingInline: '6px' },
  radio: {
    marginInlineStart: '-6px',
    '& .fui-Radio__indicator': { margin: '2px 6px 0 4px' },
    '& .fui-Radio__input:enabled:not(:checked) ~ .fui-Radio__label': {
      color: tokens.colorNeutralForeground1,
    },
    '& .fui-Radio__label': { padding: '0', fontSize: tokens.fontSizeBase200, color: 'inherit' },
  },
});

interface DuplicateRecordsProps {
  readonly group: DuplicateGroup;
  readonly columns: readonly ReviewedColumn[];
  readonly choice: MergeChoice;
  /** Left out where there is nothing more to choose. */
  readonly onChoose?: ((choice: MergeChoice) => void) | undefined;
  /** Sheet row of a record as the sheet stands now. */
  readonly rowOf: (record: DuplicateGroup['records'][number]) => number;
}

/** The records of a group side by side: differing fields marked, what a merge keeps ticked. */
export function DuplicateRecords({ group, columns, choice, onChoose, rowOf }: DuplicateRecordsProps) {
  const styles = useStyles();
  const { session, wording } = usePane();
  const { records } = group;
  const rows = records.map(rowOf);
  const kept = keptRecord(group, choice);
  const words = (content: CellContent) =>
    content === null || content === ''
      ? ''
      : typeof content === 'object' || typeof content === 'string'
        ? wording.text(content)
        : String(content);
  const filled = columns
    .map((column, index) => ({
      column,
      index,
      texts: records.map(({ cells }) => words(cells[index] ?? null)),
    }))
    .filter(({ texts }) => texts.some((text) => text !== ''));
  return (
    <div
      className={styles.frame}
      tabIndex={0}
      role="region"
      aria-label={wording.say('pane.duplicates.records')}
    >
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.field}>
              {wording.say('pane.duplicates.place')}
            </th>
            {records.map((record, at) => (
              <th key={at} scope="col" className={styles.cell}>
                <Button
                  appearance="transparent"
                  size="small"
                  className={styles.place}
                  onClick={() => void session.select({ sheet: record.sheet, row: rowOf(record), column: 1 })}
                >
                  {record.sheet} {rowOf(record)}
                </Button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row" className={styles.field}>
              {wording.say('pane.duplicates.kept')}
            </th>
            {records.map((record, at) => (
              <td key={at} className={styles.cell}>
                <Radio
                  className={styles.radio}
                  name={`kept-${group.number}`}
                  aria-label={wording.say('pane.duplicates.keep', {
                    sheet: record.sheet,
                    row: rows[at] ?? 0,
                  })}
                  checked={at === kept}
                  disabled={onChoose === undefined || isOut(choice, at)}
                  onChange={() => onChoose?.({ ...choice, kept: at })}
                />
              </td>
            ))}
          </tr>
          {records.length > 2 && (
            <tr>
              <th scope="row" className={styles.field}></th>
              {records.map((_, at) => (
                <td key={at} className={styles.cell}>
                  <ToggleButton
                    size="small"
                    className={styles.out}
                    title={wording.say('pane.duplicates.leaveOutHint')}
                    checked={isOut(choice, at)}
                    disabled={onChoose === undefined || (!isOut(choice, at) && !canLeaveOut(group, choice))}
                    onClick={() => onChoose?.({ ...choice, out: toggled(choice.out, at) })}
                  >
                    {wording.say(isOut(choice, at) ? 'pane.duplicates.leftOut' : 'pane.duplicates.leaveOut')}
                  </ToggleButton>
                </td>
              ))}
            </tr>
          )}
          {filled.map(({ column, index, texts }) => {
            const isMarked = differs(group, index);
            const taken = pickedRecord(group, choice, index);
            return (
              <tr key={column.header}>
                <th scope="row" className={styles.field}>
                  {column.header}
                  {isMarked ? ' ≠' : ''}
                </th>
                {texts.map((text, at) => (
                  <td key={at} className={mergeClasses(styles.cell, isMarked && styles.differs)}>
                    {isMarked &&
                    text !== '' &&
                    !isOut(choice, at) &&
                    isPickable(group, choice, column, at) ? (
                      <Radio
                        className={styles.radio}
                        name={`cell-${group.number}-${index}`}
                        label={text}
                        aria-label={wording.say('pane.duplicates.pick', {
                          field: column.header,
                          row: rows[at] ?? 0,
                          value: text,
                        })}
                        checked={at === taken}
                        disabled={onChoose === undefined}
                        onChange={() => onChoose?.({ ...choice, picks: { ...choice.picks, [index]: at } })}
                      />
                    ) : (
                      <>
                        {text}
                        {at === taken && (isMarked || taken !== kept) && (
                          <span role="img" aria-label={wording.say('pane.duplicates.taken')}>
                            {' ✓'}
                          </span>
                        )}
                      </>
                    )}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function toggled(out: readonly number[] = [], record: number): readonly number[] {
  return out.includes(record) ? out.filter((each) => each !== record) : [...out, record];
}
