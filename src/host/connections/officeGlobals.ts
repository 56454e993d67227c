/** The parts of the client library's globals the in-process connection touches. */

export interface HostBridge {
  /** Called by the client with a request. */
  sendMessageToHost: (text: string) => void;
  /** Put here by the client: the host's way back. */
  onMessageFromHost?: (text: string) => void;
}

interface OfficeExtensionGlobal {
  readonly HostBridge: { init(bridge: HostBridge): void };
  readonly GenericEventRegistration: { s_genericEventRegistrations: Record<string, unknown> };
}

/** What `excel-web-16.00.js` leaves behind in the global scope. */
export interface ClientGlobals {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
}

interface RequirementNamespace {
  readonly RequirementMatrix: new (sets: unknown) => {
    isSetSupported(name: string, version?: string | number): boolean;
  };
  readonly DefaultSetRequirement: new (sets: Readonly<Record<string, string>>) => unknown;
}

/** The scope the client was loaded into, with the undocumented names this connection needs. */
export interface ClientScope {
  Excel: typeof Excel;
  Office: Record<string, unknown>;
  OfficeExtension: OfficeExtensionGlobal;
  OSF: { _OfficeAppFactory?: unknown };
  readonly OfficeExt: { readonly Requirement: RequirementNamespace };
}
