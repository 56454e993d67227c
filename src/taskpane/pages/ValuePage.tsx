import { Spinner, Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, useState } from 'react';
import { usePane } from '../pane/PaneContext';
import { PageLayout } from '../parts/PageLayout';
import type { PeriodChoice } from './value/PeriodFields';
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
  const [period, setPeriod] = useState<PeriodChoice>({ asOf: '', window: 'all', from: '' });
  const View = views[view];
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
        <View key={view} period={period} onPeriod={setPeriod} />
      </Suspense>
    </PageLayout>
  );
}
