import type { Session } from '../session';
import type { PageName, RibbonCommand } from './ribbonCommands';

/** What a command may do beside running its job. */
export interface Surface {
  readonly session: () => Promise<Session>;
  readonly openPane: (page: PageName) => Promise<void>;
}

/**
 * Carries a command out. Never rejects: whatever goes wrong is said in the pane, at the command's page, where the same
 * job can be run again.
 */
export async function perform(command: RibbonCommand, { session, openPane }: Surface): Promise<void> {
  if (!('job' in command)) {
    await openPane(command.page);
    return;
  }
  const written = await run(command.job, command.options, session).catch(() => false);
  if (!written) await openPane(command.page);
}

/** Whether the job made something, wrote it and shows it. */
async function run(job: string, options: unknown, open: () => Promise<Session>): Promise<boolean> {
  const session = await open();
  const prepared = await session.prepare(job, options);
  if (prepared.outcome.kind === 'refusal') return false;
  const { sheets, notes } = await session.commit(prepared);
  const [first] = sheets;
  if (first !== undefined) await session.activate(first);
  return notes.length === 0;
}
