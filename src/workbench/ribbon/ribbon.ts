import { element } from '../elements';
import type {
  RibbonAction,
  RibbonButton,
  RibbonControl,
  RibbonGroup,
  RibbonItem,
  RibbonTab,
} from './manifest';

/** Called with the id of the button and what it does. */
export type Press = (id: string, action: RibbonAction) => void;

const picture = ({ icon }: RibbonItem): HTMLElement => element('img', { src: icon, alt: '' });

function buttonOf(item: RibbonButton, className: string, press: Press): HTMLElement {
  return element(
    'button',
    {
      id: item.id,
      className,
      type: 'button',
      title: item.tip,
      onclick: () => {
        press(item.id, item.action);
      },
    },
    picture(item),
    item.label,
  );
}

function menuOf(
  control: RibbonItem & { readonly items: readonly RibbonButton[] },
  press: Press,
): HTMLElement {
  const close = (): void => {
    items.hidden = true;
    opener.setAttribute('aria-expanded', 'false');
  };
  const items = element(
    'div',
    { className: 'items', hidden: true },
    ...control.items.map((item) =>
      buttonOf(item, 'item', (id, action) => {
        close();
        press(id, action);
      }),
    ),
  );
  const opener = element(
    'button',
    {
      id: control.id,
      className: 'control',
      type: 'button',
      title: control.tip,
      onclick: () => {
        items.hidden = !items.hidden;
        opener.setAttribute('aria-expanded', String(!items.hidden));
      },
    },
    picture(control),
    `${control.label} ▾`,
  );
  opener.setAttribute('aria-haspopup', 'true');
  opener.setAttribute('aria-expanded', 'false');
  const menu = element('div', { className: 'menu' }, opener, items);
  menu.addEventListener('focusout', ({ relatedTarget }) => {
    if (!menu.contains(relatedTarget as Node | null)) close();
  });
  menu.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    close();
    opener.focus();
  });
  return menu;
}

const controlOf = (control: RibbonControl, press: Press): HTMLElement =>
  'items' in control ? menuOf(control, press) : buttonOf(control, 'control', press);

function groupOf({ label, controls }: RibbonGroup, press: Press): HTMLElement {
  return element(
    'div',
    { className: 'group', role: 'group', ariaLabel: label },
    element('div', { className: 'controls' }, ...controls.map((control) => controlOf(control, press))),
    element('div', { className: 'label' }, label),
  );
}

/** Draws the tab into the container, in place of what was there. */
export function drawRibbon(container: HTMLElement, tab: RibbonTab, press: Press): void {
  container.replaceChildren(
    element('div', { className: 'tab' }, tab.label),
    element('div', { className: 'groups' }, ...tab.groups.map((group) => groupOf(group, press))),
  );
}
