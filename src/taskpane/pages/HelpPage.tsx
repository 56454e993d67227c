import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
} from '@fluentui/react-components';
import { usePane } from '../pane/PaneContext';
import { PageLayout } from '../parts/PageLayout';

const topics = ['start', 'safe', 'undo', 'formulas', 'limits'] as const;

/** Short answers to what people ask first. */
export default function HelpPage() {
  const { wording, changeSettings, go } = usePane();
  return (
    <PageLayout title={wording.say('pane.page.help')}>
      <Accordion collapsible>
        {topics.map((topic) => (
          <AccordionItem key={topic} value={topic}>
            <AccordionHeader>{wording.say(`pane.help.${topic}.title`)}</AccordionHeader>
            <AccordionPanel>{wording.say(`pane.help.${topic}.text`)}</AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
      <Button
        onClick={() => {
          changeSettings({ welcomed: false });
          go({ page: 'home' });
        }}
      >
        {wording.say('pane.help.welcome')}
      </Button>
    </PageLayout>
  );
}
