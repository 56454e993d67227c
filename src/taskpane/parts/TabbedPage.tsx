import { Tab, TabList } from '@fluentui/react-components';
import { useState } from 'react';
import type { ComponentType } from 'react';
import { PageLayout } from './PageLayout';

interface TabbedPageProps {
  readonly title: string;
  readonly intro: string;
  /** At least one, in the order of their tabs; the first is open at the start. */
  readonly parts: readonly {
    readonly id: string;
    readonly label: string;
    readonly component: ComponentType;
  }[];
}

/** A page of several parts, one of them open at a time. */
export function TabbedPage({ title, intro, parts }: TabbedPageProps) {
  const [chosen, setChosen] = useState<unknown>(parts[0]?.id);
  const Part = parts.find(({ id }) => id === chosen)?.component;
  return (
    <PageLayout title={title} intro={intro}>
      <TabList
        size="small"
        selectedValue={chosen}
        onTabSelect={(_, { value }) => {
          setChosen(value);
        }}
      >
        {parts.map(({ id, label }) => (
          <Tab key={id} value={id}>
            {label}
          </Tab>
        ))}
      </TabList>
      {Part && <Part />}
    </PageLayout>
  );
}
