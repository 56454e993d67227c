import type { ExcelHost, HostRequest } from '../excelHost';
import type { EventEntry } from '../events';
import { hostFailures, type HostFailure } from '../faults';
import { byteLength } from '../traffic';
import type { Batch } from '../wire/message';
import type { ClientGlobals, ClientScope, HostBridge } from './officeGlobals';
import { officeContext, type OfficeSurroundings } from './officeContext';

/** What the client posts over its bridge. */
interface BridgeRequest {
  readonly id: number;
  readonly flags: number;
  readonly message: {
    readonly url: string;
    readonly body: Batch;
    readonly headers?: Readonly<Record<string, string>>;
  };
}

const httpStatus: Readonly<Partial<Record<HostFailure, number>>> = {
  AccessDenied: 403,
  ActivityLimitReached: 429,
};

const EVENT_CATEGORY = 65536;

const failureText = (id: number, failure: HostFailure): string =>
  JSON.stringify({
    id,
    type: 2,
    message: {
      statusCode: httpStatus[failure] ?? 400,
      headers: {},
      body: { error: { code: failure, message: `The host reported ${failure} (${hostFailures[failure]}).` } },
    },
  });

const eventsText = (entries: readonly EventEntry[]): string =>
  JSON.stringify({
    type: 3,
    message: {
      entries: entries.map(({ type, target, args, remote }) => ({
        messageCategory: EVENT_CATEGORY,
        messageType: type,
        targetId: target,
        message: JSON.stringify(args),
        isRemoteOverride: remote,
      })),
    },
  });

/** The client's globals, connected, and the ribbon. */
export interface InProcessConnection extends ClientGlobals {
  /**
   * Runs a function the add-in has associated with a ribbon command.
   * @returns what the function passes to `event.completed`
   */
  readonly invokeCommand: (functionName: string, controlId: string) => Promise<unknown>;
}

/**
 * Connects the client library of this scope to a host, in the same process and without a frame. The library must have
 * been loaded into the scope before; a later connection takes the earlier one's place.
 */
export const connectScope = (
  host: ExcelHost,
  scope: ClientScope,
  surroundings: OfficeSurroundings = {},
): InProcessConnection => {
  const { OfficeExtension, Office, OSF } = scope;
  const bridge: HostBridge = {
    sendMessageToHost: (text) => {
      const { id, flags, message } = JSON.parse(text) as BridgeRequest;
      const request: HostRequest = {
        batch: message.body,
        bytes: byteLength(text),
        flags,
        customData: message.url.includes('WacPartition') ? 'WacPartition' : '',
      };
      void host.process(request).then((reply) => {
        const back =
          reply.kind === 'failure'
            ? failureText(id, reply.failure)
            : `{"id":${id},"type":2,"message":{"statusCode":200,"headers":{},"body":${reply.text}}}`;
        bridge.onMessageFromHost?.(back);
      });
    },
  };
  // Handlers of an earlier connection belong to objects of another document.
  OfficeExtension.GenericEventRegistration.s_genericEventRegistrations = {};
  OfficeExtension.HostBridge.init(bridge);
  host.onEvents((entries) => bridge.onMessageFromHost?.(eventsText(entries)));
  const context = officeContext(host, scope, surroundings);
  OSF._OfficeAppFactory = { getContext: () => context };
  const functions = new PageFunctions();
  functions.install(Office);
  const { Excel } = scope;
  return {
    Excel,
    Office: Office as unknown as ClientGlobals['Office'],
    OfficeExtension: OfficeExtension as unknown as ClientGlobals['OfficeExtension'],
    invokeCommand: (name, controlId) => functions.invoke(name, controlId),
  };
};

/** A function the add-in has associated with a ribbon command. */
type CommandFunction = (event: {
  readonly source: { readonly id: string };
  completed(result?: unknown): void;
}) => unknown;

/** What office.js adds to the library in a page. */
class PageFunctions {
  readonly #commands = new Map<string, CommandFunction>();

  /** Puts them into the library's `Office` namespace. */
  install(office: Record<string, unknown>): void {
    const info = { host: 'Excel', platform: 'OfficeOnline' };
    office['onReady'] = async (callback?: (ready: typeof info) => unknown) => {
      await Promise.resolve();
      callback?.(info);
      return info;
    };
    office['HostType'] = { Excel: 'Excel' };
    office['PlatformType'] = { OfficeOnline: 'OfficeOnline', PC: 'PC', Mac: 'Mac' };
    Object.assign(office['actions'] as object, {
      associate: (name: string, command: CommandFunction) => {
        this.#commands.set(name.toUpperCase(), command);
      },
    });
  }

  /** Resolves with what the command is completed with. */
  invoke(name: string, controlId: string): Promise<unknown> {
    const command = this.#commands.get(name.toUpperCase());
    if (command === undefined) return Promise.reject(new Error(`No function is associated with ${name}.`));
    return new Promise((resolve) => {
      void command({ source: { id: controlId }, completed: resolve });
    });
  }
}
