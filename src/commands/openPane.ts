import type { PageName } from './ribbonCommands';

/** The pane listens on the window it shares with the commands; `detail` is the page's name. */
const PAGE_REQUEST = 'kebu:page';

/** Shows the pane at a page. Where the host cannot show it (no shared runtime), an open pane still turns to the page. */
export async function openPane(page: PageName): Promise<void> {
  window.dispatchEvent(new CustomEvent(PAGE_REQUEST, { detail: page }));
  await Office.addin.showAsTaskpane().catch(() => undefined);
}
