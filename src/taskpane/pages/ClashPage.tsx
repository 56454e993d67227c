import { Button, Text } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Message } from '../../core';
import type { DuplicatesSummary } from '../../core/duplicates';
import type { Prepared } from '../../session';
import { usePane } from '../pane/PaneContext';
import { useRuns } from '../pane/runs';
import { useSummary } from '../pane/useSummary';
import { ClashLines } from '../parts/ClashLines';
import { NewList } from '../parts/NewList';
import type { ChosenList } from '../parts/NewList';
import { Notes } from '../parts/Notes';
import { PageLayout } from '../parts/PageLayout';

/** 撞单检查: whether the customers on a new list are somebody's already, before the list is handed out or added. */
export default function ClashPage() {
  const { session, wording } = usePane();
  const { watch, commit, prepare, current } = useRuns();
  const recognised = useSummary('recognise');
  const [list, setList] = useState<ChosenList>({ from: 'sheet', sheet: '' });
  const [checked, setChecked] = useState<Prepared<DuplicatesSummary>>();
  const [made, setMade] = useState<readonly string[]>([]);

  useEffect(() => {
    if (recognised === undefined) void prepare('recognise', {});
    // Once, when the page opens: a workbook that cannot be read says so above and is not read again and again.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  const sheets = recognised?.summary.sheets.filter(({ tables }) => tables.length > 0) ?? [];
  const registers = sheets
    .filter(({ tables }) => tables.some(({ book }) => book === 'registration'))
    .map(({ sheet }) => sheet);
  const names = sheets.map(({ sheet }) => sheet);
  const chosen: ChosenList =
    list.from === 'sheet' && !names.includes(list.sheet)
      ? { from: 'sheet', sheet: registers.at(-1) ?? names[0] ?? '' }
      : list;
  const known = registers.filter((sheet) => chosen.from === 'text' || sheet !== chosen.sheet);
  const isReady =
    known.length > 0 && (chosen.from === 'sheet' ? chosen.sheet !== '' : chosen.text.trim() !== '');

  const check = async () => {
    setMade([]);
    const prepared = await watch('duplicates', (controls) =>
      session.prepare<DuplicatesSummary>(
        'duplicates',
        chosen.from === 'sheet'
          ? { sheet: chosen.sheet, against: known }
          : { list: { name: chosen.name, text: chosen.text }, against: known },
        controls,
      ),
    );
    setChecked(prepared);
  };
  const write = async () => {
    const committed = checked && (await commit(checked));
    if (committed) setMade(committed.sheets);
  };
  const outcome = checked?.outcome;
  const problem: Message | undefined = outcome?.kind === 'refusal' ? outcome.problem : undefined;
  return (
    <PageLayout title={wording.say('pane.page.clash')} intro={wording.say('pane.clash.intro')}>
      <NewList list={chosen} sheets={names} onChange={setList} />
      <Text size={200}>
        {known.length > 0
          ? wording.say('pane.clash.against', { sheets: known.join(wording.say('pane.listSeparator')) })
          : wording.say('pane.clash.nothingKnown')}
      </Text>
      <Button
        appearance="primary"
        disabledFocusable={!isReady || current !== undefined}
        onClick={() => void check()}
      >
        {wording.say('pane.clash.check')}
      </Button>
      {problem && <Notes notes={[problem]} />}
      {outcome?.kind === 'result' && (
        <>
          <Notes notes={outcome.notes} />
          <ClashLines key={checked?.job} clashes={outcome.summary.clashes ?? []} />
          <Button disabledFocusable={current !== undefined} onClick={() => void write()}>
            {wording.say('pane.clash.write')}
          </Button>
          <div role="status">
            {made.map((sheet) => (
              <Text key={sheet}>{wording.say('pane.clash.made', { sheet })}</Text>
            ))}
          </div>
        </>
      )}
    </PageLayout>
  );
}
