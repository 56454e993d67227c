import { connectFrame } from '../host';
import type { CustomFunction, ExcelHost, FrameConnection } from '../host';
import { element } from './elements';
import type { Language, Words } from './locales';
import { readFunctions } from './ribbon/manifest';
import type { RibbonAction } from './ribbon/manifest';

/**
 * The add-in in its frame beside the grid: the very page that ships, in one runtime that lives as long as the workbook
 * is open. Closing the pane hides it, as Excel does with a shared runtime.
 */
export class Pane {
  readonly #connection: FrameConnection;
  readonly #stopKeeping: () => void;

  constructor(
    private readonly container: HTMLElement,
    host: ExcelHost,
    manifest: string,
    language: Language,
    words: Words,
    private readonly changed: () => void,
  ) {
    const frame = element('iframe', { title: words.paneTitle });
    const close = element('button', {
      type: 'button',
      ariaLabel: words.closePane,
      title: words.closePane,
      textContent: '✕',
      onclick: () => {
        this.#show(false);
      },
    });
    container.replaceChildren(element('div', { className: 'head' }, words.paneTitle, close), frame);
    this.#connection = connectFrame(frame, host, {
      url: 'taskpane.html',
      displayLanguage: language,
      documentUrl: host.document.name,
      addinName: words.paneTitle,
    });
    void offerFunctions(this.#connection, manifest, language);
    host.session.onRuntimeState = (state) => {
      this.#show(state === 'Visible');
    };
    this.#stopKeeping = () => {
      host.session.onRuntimeState = () => undefined;
    };
    this.#show(true);
  }

  /** Does what a button of the ribbon says; resolves when the add-in has finished. */
  async press(id: string, action: RibbonAction): Promise<void> {
    if (action.kind === 'pane') this.#show(true);
    else await this.#connection.invokeCommand(action.name, id);
  }

  dispose(): void {
    this.#stopKeeping();
    this.#connection.close();
    this.container.replaceChildren();
  }

  #show(visible: boolean): void {
    this.container.hidden = !visible;
    this.changed();
  }
}

/** Reads what the add-in declares of its functions, and lets cells call them. */
async function offerFunctions(
  connection: FrameConnection,
  manifest: string,
  language: Language,
): Promise<void> {
  const { namespace, metadata } = readFunctions(manifest, language);
  const { functions } = (await (await fetch(metadata)).json()) as { readonly functions: CustomFunction[] };
  await connection.offerFunctions(namespace, functions);
}
