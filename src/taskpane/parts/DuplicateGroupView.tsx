import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Text,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { message } from '../../core';
import type { MessageCode, Text as Words } from '../../core';
import type { CellContent } from '../../core/sheets';
import type { DuplicateGroup } from '../pages/duplicateGroups';
import { usePane } from '../pane/PaneContext';
import { Waterfall } from './Waterfall';

const useStyles = makeStyles({
  frame: { overflowX: 'auto' },
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, width: '100%' },
  field: {
    padding: '3px 6px 3px 0',
    textAlign: 'left',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'nowrap',
  },
  cell: { padding: '3px 6px', verticalAlign: 'top', overflowWrap: 'anywhere', minWidth: '90px' },
  differs: { backgroundColor: tokens.colorPaletteYellowBackground2, color: tokens.colorNeutralForeground1 },
  row: { paddingInline: 0, minWidth: 0 },
});

interface DuplicateGroupViewProps {
  readonly group: DuplicateGroup;
  readonly fields: readonly Words[];
}

/** The records of a group side by side, differing fields marked, and what each pair's score is made of. */
export function DuplicateGroupView({ group, fields }: DuplicateGroupViewProps) {
  const styles = useStyles();
  const { session, wording } = usePane();
  const words = (content: CellContent) =>
    content === null || content === ''
      ? ''
      : typeof content === 'object' || typeof content === 'string'
        ? wording.text(content)
        : String(content);
  const filled = fields
    .map((field, index) => ({ field, texts: group.records.map(({ cells }) => words(cells[index] ?? null)) }))
    .filter(({ texts }) => texts.some((text) => text !== ''));
  return (
    <>
      <Text weight="semibold">{words(group.reason)}</Text>
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
              {group.records.map(({ sheet, row }) => (
                <th key={`${sheet}/${row}`} scope="col" className={styles.cell}>
                  <Button
                    appearance="transparent"
                    size="small"
                    className={styles.row}
                    onClick={() => void session.select({ sheet, row, column: 1 })}
                  >
                    {sheet} {row}
                  </Button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {filled.map(({ field, texts }) => {
              const differs = new Set(texts.filter((text) => text !== '')).size > 1;
              return (
                <tr key={wording.text(field)}>
                  <th scope="row" className={styles.field}>
                    {wording.text(field)}
                    {differs ? ' ≠' : ''}
                  </th>
                  {texts.map((text, index) => (
                    <td key={index} className={mergeClasses(styles.cell, differs && styles.differs)}>
                      {text}
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <Accordion collapsible>
        {group.pairs.map((pair) => (
          <AccordionItem key={`${pair.a}/${pair.b}`} value={`${pair.a}/${pair.b}`}>
            <AccordionHeader size="small">
              {wording.say('pane.duplicates.why', {
                a: pair.a,
                b: pair.b,
                percent: Math.round(pair.probability * 100),
              })}
            </AccordionHeader>
            <AccordionPanel>
              <Waterfall
                label={wording.say('pane.duplicates.waterfall')}
                totalLabel={wording.say('pane.duplicates.total')}
                format={(value) =>
                  wording.number(value, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
                }
                parts={pair.reasons.map(({ field, level, weight }) => ({
                  label: level === 'prior' ? wording.say('pane.duplicates.prior') : reasonLabel(field, level),
                  value: weight,
                }))}
              />
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </>
  );

  function reasonLabel(field: string, level: string): string {
    return wording.text({
      ...message('duplicates.level.same', { field }),
      code: `duplicates.level.${level}` as MessageCode,
    });
  }
}
