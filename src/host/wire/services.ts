import type { Session } from './session';

/** Where the add-in's page is: shown as a pane, running unseen, or not running. */
export type RuntimeState = 'Visible' | 'Background' | 'Inactive';

export type ServiceMethod = (session: Session, args: readonly unknown[]) => unknown;

/** Objects the client makes by class name that are not part of the workbook, with the methods that mean something. */
export const services: Readonly<Record<string, Readonly<Record<string, ServiceMethod>> | undefined>> = {
  'Microsoft.InternalService.AddinInternalService': {},
  // `Office.addin.showAsTaskpane()` and `hide()` of a shared runtime.
  'Microsoft.AppRuntime.AppRuntimeService': {
    GetAppRuntimeState: (session) => session.runtimeState,
    SetAppRuntimeState: (session, [state]) => {
      session.setRuntimeState(state as RuntimeState);
      return null;
    },
  },
};
