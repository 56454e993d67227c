import '../core/withoutEval';
import { localeFor } from '../locales';
import { openSession, whenOfficeReady } from '../session';
import { openPane } from './openPane';
import { perform } from './perform';
import type { Surface } from './perform';
import { ribbonCommands } from './ribbonCommands';

/** One session for all commands, opened when the first needs it. */
let opened: ReturnType<Surface['session']> | undefined;

const surface: Surface = {
  session: () =>
    (opened ??= whenOfficeReady().then(({ language }) => openSession({ locale: localeFor(language) }))),
  openPane,
};

for (const [name, command] of Object.entries(ribbonCommands)) {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    // Office waits for the completion, whatever became of the command.
    void perform(command, surface).finally(() => {
      event.completed();
    });
  });
}
