import type { Language } from '../locales';

/** What a button does: call a function the add-in registered, or show the pane. */
export type RibbonAction = { readonly kind: 'function'; readonly name: string } | { readonly kind: 'pane' };

export interface RibbonItem {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Address of the picture, relative to the page. */
  readonly icon: string;
}

export interface RibbonButton extends RibbonItem {
  readonly action: RibbonAction;
}

/** A button, or a menu of buttons. */
export type RibbonControl = RibbonButton | (RibbonItem & { readonly items: readonly RibbonButton[] });

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly controls: readonly RibbonControl[];
}

export interface RibbonTab {
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}

const children = (element: Element, name: string): Element[] =>
  [...element.children].filter(({ localName }) => localName === name);

const child = (element: Element, name: string): Element | undefined => children(element, name)[0];

/** Texts and addresses of the manifest by id, in the language, else in the manifest's own. */
class Resources {
  readonly #values = new Map<string, string>();

  constructor(manifest: globalThis.Document, language: Language) {
    for (const resource of manifest.querySelectorAll('Resources > * > [id]')) {
      const override = children(resource, 'Override').find(
        (other) => other.getAttribute('Locale') === language,
      );
      const value = override?.getAttribute('Value') ?? resource.getAttribute('DefaultValue');
      this.#values.set(resource.id, value ?? '');
    }
  }

  of(element: Element | undefined): string {
    return this.#values.get(element?.getAttribute('resid') ?? '') ?? '';
  }
}

/** The pictures lie beside the page wherever it is served; the manifest names them by the add-in's address. */
const ownAddress = (address: string): string => (address === '' ? '' : new URL(address).pathname.slice(1));

function readItem(element: Element, resources: Resources, iconSize: number): RibbonItem {
  const images = children(child(element, 'Icon') ?? element, 'Image');
  const image = images.find((one) => one.getAttribute('size') === String(iconSize));
  return {
    id: element.id,
    label: resources.of(child(element, 'Label')),
    tip: resources.of(child(child(element, 'Supertip') ?? element, 'Description')),
    icon: ownAddress(resources.of(image)),
  };
}

function readButton(element: Element, resources: Resources, iconSize: number): RibbonButton {
  const name = element.querySelector('Action > FunctionName')?.textContent;
  const action: RibbonAction = name ? { kind: 'function', name } : { kind: 'pane' };
  return { ...readItem(element, resources, iconSize), action };
}

function readControl(element: Element, resources: Resources): RibbonControl {
  const items = child(element, 'Items');
  if (!items) return readButton(element, resources, 32);
  return {
    ...readItem(element, resources, 32),
    items: children(items, 'Item').map((item) => readButton(item, resources, 16)),
  };
}

/**
 * Reads the tab an add-in's manifest adds to the ribbon.
 * @throws Error when the text is no manifest with a tab of its own
 */
export function readRibbon(xml: string, language: Language): RibbonTab {
  const manifest = new DOMParser().parseFromString(xml, 'application/xml');
  const tab = manifest.querySelector('CustomTab');
  if (!tab) throw new Error('The manifest has no ribbon tab.');
  const resources = new Resources(manifest, language);
  return {
    label: resources.of(child(tab, 'Label')),
    groups: children(tab, 'Group').map((group) => ({
      id: group.id,
      label: resources.of(child(group, 'Label')),
      controls: children(group, 'Control').map((control) => readControl(control, resources)),
    })),
  };
}

/**
 * Reads where an add-in's manifest declares its custom functions, and the namespace they go by.
 * @throws Error when the text is no manifest with custom functions
 */
export function readFunctions(
  xml: string,
  language: Language,
): { readonly namespace: string; readonly metadata: string } {
  const manifest = new DOMParser().parseFromString(xml, 'application/xml');
  const point = [...manifest.querySelectorAll('ExtensionPoint')].find((element) =>
    child(element, 'Namespace'),
  );
  if (!point) throw new Error('The manifest has no custom functions.');
  const resources = new Resources(manifest, language);
  const metadata = child(child(point, 'Metadata') ?? point, 'SourceLocation');
  return {
    namespace: resources.of(child(point, 'Namespace')),
    metadata: ownAddress(resources.of(metadata)),
  };
}
