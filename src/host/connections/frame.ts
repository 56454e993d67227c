import { SELECTION_EVENT, type EventEntry } from '../events';
import type { CustomFunction } from '../calculation';
import type { ExcelHost } from '../excelHost';
import { associatedCall } from './associated';
import { ActionKind, answerTo, readRequest, ResponseType, type Request } from './envelope';
import { executeMethod, type MethodContext } from './frameMethods';
import { appContext, frameName, type FrameOptions } from './frameOptions';

/** What a ribbon command of the add-in ended with. */
export interface CommandResult {
  /** 0 when the function called `event.completed()`. */
  readonly status: number;
  /** What it was completed with. */
  readonly data: unknown;
}

/** Things the host may tell a pane to do by itself. */
export const PaneAction = { select: 0, unselect: 1, tabIn: 11, tabInBackwards: 12 } as const;

const EVENT_CATEGORY = 65536;

const ReservedAction = {
  appContext: 'ContextActivationManager_getAppContextAsync',
  notifyHost: 'ContextActivationManager_notifyHost',
  execute: 'executeMethod',
  command: 'appCommandInvoked',
  richApiMessage: 'richApiMessage',
  selection: 'documentSelectionChanged',
  notifyPane: 'Office_notifyAgave',
} as const;

/**
 * Plays Excel for an unmodified pane in a frame of this page. Only messages of the pane's own window and origin, and
 * of its conversation, are listened to.
 */
export class FrameConnection {
  /** Registrations of the pane by action name: events go out on their line. */
  readonly #lines = new Map<string, Request>();
  readonly #commands = new Map<string, (result: CommandResult) => void>();
  readonly #stopEvents: () => void;
  readonly #methods: MethodContext;
  readonly #onMessage = (event: MessageEvent): void => {
    if (event.source !== this.pane() || event.origin !== this.options.paneOrigin) return;
    const request = readRequest(event.data, this.options.conversationId);
    if (request !== undefined) void this.#answer(request);
  };
  #ready: () => void = () => undefined;
  /** Resolves when the pane has registered for ribbon commands, that is, when office.js is up. */
  readonly ready: Promise<void>;
  #lastCommand = 0;

  /**
   * @param pane the pane's window, looked up at every message because a reload replaces it
   * @param page the window the pane posts to
   */
  constructor(
    readonly host: ExcelHost,
    private readonly pane: () => Window | null,
    private readonly page: Pick<Window, 'addEventListener' | 'removeEventListener'>,
    readonly options: FrameOptions,
  ) {
    this.ready = new Promise((resolve) => {
      this.#ready = resolve;
    });
    this.#methods = {
      host,
      documentUrl: options.documentUrl,
      commandCompleted: (id, status, data) => {
        this.#commands.get(id)?.({ status, data });
        this.#commands.delete(id);
      },
    };
    this.page.addEventListener('message', this.#onMessage as EventListener);
    this.#stopEvents = host.onEvents((entries) => {
      this.#sendEvents(entries);
    });
  }

  close(): void {
    this.page.removeEventListener('message', this.#onMessage as EventListener);
    this.#stopEvents();
    this.#lines.clear();
  }

  /**
   * Runs a ribbon function of the add-in; resolves when it calls `event.completed()`.
   * @param functionName the `FunctionName` of the manifest
   * @param controlId the id of the button
   */
  async invokeCommand(functionName: string, controlId: string): Promise<CommandResult> {
    await this.ready;
    const line = this.#lines.get(ReservedAction.command);
    if (line === undefined) throw new Error('The add-in has not registered for commands.');
    this.#lastCommand += 1;
    const id = `command${this.#lastCommand}`;
    const result = new Promise<CommandResult>((resolve) => {
      this.#commands.set(id, resolve);
    });
    this.#post(
      answerTo(
        line,
        this.options.origin,
        { 0: id, 1: functionName, 2: JSON.stringify({ source: { id: controlId } }) },
        ResponseType.event,
      ),
    );
    return result;
  }

  /** Lets cells call the functions the add-in associates in its page, as soon as it is up. */
  async offerFunctions(namespace: string, functions: readonly CustomFunction[]): Promise<void> {
    await this.ready;
    this.host.document.calculation.addCustomFunctions(
      namespace,
      functions,
      associatedCall(() => this.pane()),
    );
  }

  /** Tells the pane something by itself, such as that the focus comes in by Tab. */
  notifyPane(action: number): void {
    const { conversationId, origin } = this.options;
    this.#post({
      _messageType: 0,
      _actionName: ReservedAction.notifyPane,
      _conversationId: `${conversationId}_ntf`,
      _correlationId: 0,
      _origin: origin,
      _data: [action],
      _actionType: ActionKind.invoke,
      _serializerVersion: 1,
    });
  }

  async #answer(request: Request): Promise<void> {
    if (request._actionType === ActionKind.register) {
      this.#lines.set(request._actionName, request);
      this.#reply(request, { Error: 0, Version: 1 });
      if (request._actionName === ReservedAction.command) this.#ready();
      return;
    }
    if (request._actionType === ActionKind.unregister) {
      this.#lines.delete(request._actionName);
      this.#reply(request, { Error: 0, Version: 1 });
      return;
    }
    switch (request._actionName) {
      case ReservedAction.appContext:
        // A pane that asks who it is has just been loaded: its earlier self's lines are dead.
        this.#lines.clear();
        this.#reply(request, appContext(this.host, this.options));
        return;
      case ReservedAction.execute:
        this.#reply(
          request,
          await executeMethod(this.#methods, request._data as Readonly<Record<string, unknown>>),
        );
        return;
      case ReservedAction.notifyHost:
      default:
    }
  }

  #sendEvents(entries: readonly EventEntry[]): void {
    const rich = entries.filter(({ type }) => type !== SELECTION_EVENT);
    const messages = this.#lines.get(ReservedAction.richApiMessage);
    if (rich.length > 0 && messages !== undefined) {
      const data = rich.map(({ type, target, args, remote }) => [
        EVENT_CATEGORY,
        type,
        target,
        JSON.stringify(args),
        null,
        remote,
      ]);
      this.#post(answerTo(messages, this.options.origin, { ArrayData: data }, ResponseType.event));
    }
    const selection = this.#lines.get(ReservedAction.selection);
    if (rich.length < entries.length && selection !== undefined) {
      this.#post(answerTo(selection, this.options.origin, {}, ResponseType.event));
    }
  }

  #reply(request: Request, data: unknown): void {
    this.#post(answerTo(request, this.options.origin, data, ResponseType.answer));
  }

  #post(message: object): void {
    this.pane()?.postMessage(JSON.stringify(message), this.options.paneOrigin);
  }
}

/** Settings of a pane in a frame; where it is and who it is have sensible defaults. */
export interface PaneOptions extends Partial<Omit<FrameOptions, 'paneOrigin'>> {
  /** Address of the pane's page. */
  readonly url: string;
}

/**
 * Loads an unmodified task pane into a frame and plays Excel for it. The identity goes into the frame's name, which
 * leaves the pane's address as it ships.
 */
export const connectFrame = (
  iframe: HTMLIFrameElement,
  host: ExcelHost,
  options: PaneOptions,
): FrameConnection => {
  const page = iframe.ownerDocument.defaultView;
  if (page === null) throw new Error('The frame is in no window.');
  const address = new URL(options.url, page.location.href);
  const controlId = options.controlId ?? 'pane';
  const whole: FrameOptions = {
    origin: page.location.origin,
    paneOrigin: address.origin,
    conversationId: `conversation-${controlId}`,
    displayLanguage: 'zh-CN',
    documentUrl: host.document.name,
    addinName: '',
    ...options,
    controlId,
  };
  const connection = new FrameConnection(host, () => iframe.contentWindow, page, whole);
  // A browser reads a frame's name when the frame goes into the page, so it goes in again with the new one.
  const { parentNode, nextSibling } = iframe;
  iframe.remove();
  iframe.name = frameName(whole);
  iframe.src = address.href;
  parentNode?.insertBefore(iframe, nextSibling);
  return connection;
};
