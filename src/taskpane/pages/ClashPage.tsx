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
import type { ChosenList, ListText } from '../parts/NewList';
import { Notes } from '../parts/Notes';
import { PageLayout } from '../parts/PageLayout';
import { listsOfFile } from './fileLists';

/** 撞单检查: whether the customers on a new list are somebody's already, before the list is handed out or added. */
export default function ClashPage() {
  const { session, wording } = usePane();
  const { watch, commit, prepare, current } = useRuns();
  const recognised = useSummary('recognise');
  const [list, setList] = useState<ChosenList>();
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
  // Where the customers are all there is, the new list is somewhere else.
  const isElsewhere = recognised !== undefined && names.length === registers.length && names.length < 2;
  const start: ChosenList = isElsewhere
    ? { from: 'file', file: '', lists: [], at: 0 }
    : { from: 'sheet', sheet: registers.at(-1) ?? names[0] ?? '' };
  const chosen = list === undefined || (list.from === 'sheet' && !names.includes(list.sheet)) ? start : list;
  const known = registers.filter((sheet) => chosen.from !== 'sheet' || sheet !== chosen.sheet);
  const outside = textOf(chosen, wording.say('pane.clash.pasted'));
  const isReady =
    known.length > 0 && (chosen.from === 'sheet' ? chosen.sheet !== '' : outside?.text.trim() !== '');

  const choose = (next: ChosenList) => {
    setList(next);
    // What was found belongs to the list chosen before.
    setChecked(undefined);
    setMade([]);
  };
  const check = async () => {
    setMade([]);
    const prepared = await watch('duplicates', (controls) =>
      session.prepare<DuplicatesSummary>(
        'duplicates',
        { ...(chosen.from === 'sheet' ? { sheet: chosen.sheet } : { list: outside }), against: known },
        controls,
      ),
    );
    setChecked(prepared);
  };
  const take = async (file: File) => {
    choose({ from: 'file', file: '', lists: [], at: 0 });
    const lists = await watch('duplicates', (controls) => listsOfFile(session, file, controls));
    if (!lists) return;
    // The longest is the list; notes about it stand on sheets of their own.
    const lengths = lists.map(({ text }) => text.length);
    choose({ from: 'file', file: file.name, lists, at: Math.max(0, lengths.indexOf(Math.max(...lengths))) });
  };
  const write = async () => {
    const committed = checked && (await commit(checked));
    if (committed) setMade(committed.sheets);
  };
  const outcome = checked?.outcome;
  const problem: Message | undefined = outcome?.kind === 'refusal' ? outcome.problem : undefined;
  return (
    <PageLayout title={wording.say('pane.page.clash')} intro={wording.say('pane.clash.intro')}>
      <NewList
        list={chosen}
        sheets={names}
        isBusy={current !== undefined}
        onChange={choose}
        onFile={(file) => void take(file)}
      />
      {chosen.from === 'file' && chosen.file !== '' && chosen.lists.length === 0 && (
        <Text size={200}>{wording.say('pane.clash.emptyFile')}</Text>
      )}
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

/** The list where it is no sheet of the workbook; without text until one was pasted or read. */
function textOf(list: ChosenList, pasted: string): ListText | undefined {
  if (list.from === 'sheet') return undefined;
  return list.from === 'text'
    ? { name: pasted, text: list.text }
    : (list.lists[list.at] ?? { name: list.file, text: '' });
}
