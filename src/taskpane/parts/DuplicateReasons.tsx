import { Accordion, AccordionHeader, AccordionItem, AccordionPanel } from '@fluentui/react-components';
import { message } from '../../core';
import type { MessageCode } from '../../core';
import type { DuplicateGroup, DuplicateGroups } from '../pages/duplicateGroups';
import { usePane } from '../pane/PaneContext';
import { Waterfall } from './Waterfall';

interface DuplicateReasonsProps {
  readonly group: DuplicateGroup;
  readonly labels: DuplicateGroups['labels'];
  /** Sheet row of a record as the sheet stands now. */
  readonly rowOf: (record: DuplicateGroup['records'][number]) => number;
}

/** 为什么: what the score of each pair of a group is made of. */
export function DuplicateReasons({ group, labels, rowOf }: DuplicateReasonsProps) {
  const { wording } = usePane();
  const rowAt = (index: number) => {
    const record = group.records[index];
    return record === undefined ? 0 : rowOf(record);
  };
  const reasonLabel = (field: string, level: string) =>
    wording.text({
      ...message('duplicates.level.same', { field: labels.get(field) ?? field }),
      code: `duplicates.level.${level}` as MessageCode,
    });
  return (
    <Accordion collapsible>
      {group.pairs.map((pair) => (
        <AccordionItem key={`${pair.a}/${pair.b}`} value={`${pair.a}/${pair.b}`}>
          <AccordionHeader size="small">
            {wording.say('pane.duplicates.why', {
              a: rowAt(pair.a),
              b: rowAt(pair.b),
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
  );
}
