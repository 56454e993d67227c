import { element } from './elements';
import type { Words } from './locales';

/** What the bar at the top lets the user do. */
export interface BarActions {
  readonly open: (file: File) => void;
  readonly save: () => void;
  readonly sample: () => void;
  readonly language: () => void;
  readonly theme: () => void;
}

/** Draws the title bar: the workbook's name, opening and saving, language and theme. */
export function drawBar(
  container: HTMLElement,
  words: Words,
  state: { readonly name: string; readonly dark: boolean },
  actions: BarActions,
): void {
  const chooser = element('input', {
    type: 'file',
    id: 'file',
    accept: '.xlsx',
    hidden: true,
    onchange: () => {
      const [file] = chooser.files ?? [];
      if (file) actions.open(file);
      chooser.value = '';
    },
  });
  const button = (id: string, text: string, onclick: () => void): HTMLElement =>
    element('button', { type: 'button', id, textContent: text, onclick });
  container.replaceChildren(
    element('span', { className: 'product' }, words.title),
    chooser,
    button('open', words.open, () => {
      chooser.click();
    }),
    button('save', words.save, actions.save),
    button('sample', words.sample, actions.sample),
    element('span', { className: 'name' }, state.name),
    button('theme', state.dark ? words.light : words.dark, actions.theme),
    button('language', words.language, actions.language),
  );
}
