import { ExcelHost } from '../host';
import type { Document } from '../host';
import { drawBar } from './bar';
import type { BarActions } from './bar';
import { ChartOverlay } from './charts/chartOverlay';
import { byId } from './elements';
import { scrolledView } from './grid/gridScroll';
import { GridView } from './grid/gridView';
import { fill, otherLanguage, wordsOf } from './locales';
import type { Language, Words } from './locales';
import { notify } from './notice';
import { Pane } from './pane';
import { readRibbon } from './ribbon/manifest';
import type { RibbonAction } from './ribbon/manifest';
import { drawRibbon } from './ribbon/ribbon';

/** The views of one document; made anew when the document, the language or the theme changes. */
interface Views {
  readonly grid: GridView;
  readonly charts: ChartOverlay;
}

/** A page that plays Excel: a document, the add-in connected to it through its host, and views of both. */
export class Workbench {
  #language: Language;
  #dark = false;
  #views: Views | undefined;
  #pane: Pane | undefined;
  #host: ExcelHost;

  constructor(
    document: Document,
    language: Language,
    private readonly manifest: string,
    private readonly files: Pick<BarActions, 'open' | 'save' | 'sample'>,
  ) {
    this.#language = language;
    this.#host = new ExcelHost(document);
    this.#drawAll();
  }

  get host(): ExcelHost {
    return this.#host;
  }

  get grid(): GridView {
    if (!this.#views) throw new Error('The grid is being drawn.');
    return this.#views.grid;
  }

  get words(): Words {
    return wordsOf(this.#language);
  }

  /** Puts another workbook in place of the one that is open; the add-in starts anew beside it. */
  show(document: Document): void {
    this.#close();
    this.#host = new ExcelHost(document);
    this.#drawAll();
  }

  say(sentence: string): void {
    notify(byId('notice'), sentence);
  }

  #close(): void {
    this.#closeViews();
    this.#pane?.dispose();
    this.#host.close();
  }

  #closeViews(): void {
    const views = this.#views;
    // Taking the grid down tells that things moved; there is nothing left to follow.
    this.#views = undefined;
    views?.charts.dispose();
    views?.grid.dispose();
  }

  #drawAll(): void {
    document.documentElement.lang = this.#language;
    document.title = this.words.title;
    this.#drawBar();
    drawRibbon(byId('ribbon'), readRibbon(this.manifest, this.#language), (id, action) => {
      void this.#press(id, action);
    });
    this.#drawGrid();
    this.#pane = new Pane(byId('pane'), this.#host, this.manifest, this.#language, this.words, () =>
      this.#views?.charts.update(),
    );
  }

  #drawBar(): void {
    drawBar(
      byId('bar'),
      this.words,
      { name: this.#host.document.name, dark: this.#dark },
      {
        ...this.files,
        language: () => {
          this.#language = otherLanguage(this.#language);
          this.#closeViews();
          this.#pane?.dispose();
          this.#drawAll();
        },
        theme: () => {
          this.#dark = !this.#dark;
          this.#closeViews();
          this.#drawBar();
          this.#drawGrid();
        },
      },
    );
  }

  #drawGrid(): void {
    document.documentElement.classList.toggle('dark', this.#dark);
    const section = byId('sheet');
    const grid = new GridView(this.#host.document, byId('grid'), this.#language, this.#dark, {
      editing: (active) => {
        if (active) this.#host.beginCellEdit();
        else this.#host.endCellEdit();
      },
      refused: (place, reason) => {
        this.say(fill(this.words.notEntered, { place, reason }));
      },
      unsupported: () => {
        this.say(this.words.unsupported);
      },
      moved: () => this.#views?.charts.update(),
    });
    const charts = new ChartOverlay(byId('charts'), this.#host.document, () => scrolledView(grid, section));
    this.#views = { grid, charts };
    charts.update();
  }

  async #press(id: string, action: RibbonAction): Promise<void> {
    const button = byId(id);
    button.setAttribute('aria-busy', 'true');
    try {
      await this.#pane?.press(id, action);
    } finally {
      button.removeAttribute('aria-busy');
    }
  }
}
