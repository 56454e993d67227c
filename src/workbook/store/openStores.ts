import { requestWorkbookFacts, workbookFacts } from '../reader/workbookFacts';
import { requestJournal } from './journal';
import { requestSections } from './sections';
import { TextStore } from './textStore';
import { Turn, requestTurn } from './turn';

/** The workbook's facts, what the add-in keeps in it, and whose turn it is: in one exchange, with whatever is queued already. */
export async function openStores(context: Excel.RequestContext) {
  const factsRequest = requestWorkbookFacts(context);
  const configRequest = requestSections(context);
  const journalRequest = requestJournal(context);
  const turnRequest = requestTurn(context);
  await context.sync();
  return {
    turn: Turn.of(turnRequest),
    facts: workbookFacts(factsRequest),
    config: await TextStore.open(context, configRequest),
    journal: await TextStore.open(context, journalRequest),
  };
}
