import { Spinner, Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, useState } from 'react';
import type { Sections } from '../../core';
import { usePane } from '../pane/PaneContext';
import { useRuns } from '../pane/runs';
import { readSections, useReading } from '../pane/useReading';
import { PageLayout } from '../parts/PageLayout';
import { periodOf } from './value/PeriodFields';
import type { PeriodChoice } from './value/PeriodFields';
import { keptOptions, withoutPeriod } from './value/remembered';
import { useValueWording } from './value/useValueWording';
import { viewIds, views } from './value/views';
import type { ViewId } from './value/views';

const useStyles = makeStyles({
  tabs: { flexWrap: 'wrap', columnGap: tokens.spacingHorizontalXXS },
  tab: { paddingInline: tokens.spacingHorizontalXS, paddingBlock: '3px', minWidth: 0 },
});

/** 价值: everything the orders and interactions say of customers, a tab each. */
export default function ValuePage() {
  const styles = useStyles();
  const { wording: pane, route } = usePane();
  const wording = useValueWording();
  const [view, setView] = useState<ViewId>(viewIds.find((id) => id === route.detail) ?? 'scores');
  const { value: sections, isOver } = useReading('recipe', readSections);
  return (
    <PageLayout title={pane.say('pane.page.value')}>
      <TabList
        size="small"
        appearance="subtle-circular"
        className={styles.tabs}
        selectedValue={view}
        onTabSelect={(_, { value }) => {
          setView(viewIds.find((id) => id === value) ?? 'scores');
        }}
      >
        {viewIds.map((id) => (
          <Tab key={id} value={id} className={styles.tab}>
            {wording.say(`pane.value.${id}`)}
          </Tab>
        ))}
      </TabList>
      <Suspense fallback={<Spinner aria-label={pane.say('pane.loading')} />}>
        {/* Without the workbook's recipe the forms start from the defaults. */}
        {isOver && <OpenView view={view} sections={sections ?? {}} />}
      </Suspense>
    </PageLayout>
  );
}

/** The part of the page chosen by its tab, its forms filled in as the last run was. */
function OpenView({ view, sections }: { readonly view: ViewId; readonly sections: Sections }) {
  const { prepared } = useRuns();
  const [period, setPeriod] = useState<PeriodChoice>(() => periodOf(keptOptions('rfm', prepared, sections)));
  const View = views[view];
  return (
    <View
      key={view}
      period={period}
      onPeriod={setPeriod}
      kept={(job) => withoutPeriod(keptOptions(job, prepared, sections))}
    />
  );
}
