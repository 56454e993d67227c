import {
  ArcElement,
  BarController,
  BarElement,
  BubbleController,
  CategoryScale,
  Chart as Drawing,
  DoughnutController,
  Filler,
  Legend,
  LineController,
  LineElement,
  LinearScale,
  PieController,
  PointElement,
  RadarController,
  RadialLinearScale,
  ScatterController,
  Title,
} from 'chart.js';
import type { Chart, Document } from '../../host';
import { element } from '../elements';
import { PIXELS_PER_POINT } from '../grid/sheetSnapshot';
import { chartConfiguration } from './chartConfiguration';

Drawing.register(
  ArcElement,
  BarController,
  BarElement,
  BubbleController,
  CategoryScale,
  DoughnutController,
  Filler,
  Legend,
  LineController,
  LineElement,
  LinearScale,
  PieController,
  PointElement,
  RadarController,
  RadialLinearScale,
  ScatterController,
  Title,
);

/** Where the cells of the grid are in its element, and what of the sheet they show. Pixels. */
export interface View {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** How far the sheet is scrolled. */
  readonly scrollX: number;
  readonly scrollY: number;
  /** Width and height of the columns and rows that do not scroll. */
  readonly frozenX: number;
  readonly frozenY: number;
  readonly zoom: number;
}

interface Drawn {
  readonly figure: HTMLElement;
  readonly drawing: Drawing;
  readonly configuration: string;
}

/** Draws the charts of the sheet shown over the grid, at their places; the grid has none of its own. */
export class ChartOverlay {
  readonly #drawn = new Map<string, Drawn>();
  #frame = 0;

  constructor(
    private readonly container: HTMLElement,
    private readonly document: Document,
    private readonly view: () => View | undefined,
  ) {}

  /** Draws what changed, soon. */
  update(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      this.#draw();
    });
  }

  dispose(): void {
    cancelAnimationFrame(this.#frame);
    for (const id of this.#drawn.keys()) this.#remove(id);
  }

  #draw(): void {
    const view = this.view();
    const { charts } = this.document.activeSheet;
    const wanted = new Set(charts.map(({ id }) => id));
    for (const id of this.#drawn.keys()) if (!wanted.has(id)) this.#remove(id);
    this.container.hidden = !view || charts.length === 0;
    if (!view) return;
    const { left, top, width, height } = view;
    // What scrolls goes under the rows and columns that do not.
    const hiddenY = view.scrollY > 0 ? view.frozenY : 0;
    const hiddenX = view.scrollX > 0 ? view.frozenX : 0;
    Object.assign(this.container.style, {
      left: `${String(left)}px`,
      top: `${String(top)}px`,
      width: `${String(width)}px`,
      height: `${String(height)}px`,
      clipPath: `inset(${String(hiddenY)}px 0 0 ${String(hiddenX)}px)`,
    });
    for (const chart of charts) this.#place(this.#upToDate(chart), chart, view);
  }

  #upToDate(chart: Chart): Drawn {
    const known = this.#drawn.get(chart.id);
    const settings = chartConfiguration(this.document, chart);
    const configuration = JSON.stringify([settings, chart.width, chart.height]);
    if (known?.configuration === configuration) return known;
    this.#remove(chart.id);
    const canvas = element('canvas', {
      width: chart.width * PIXELS_PER_POINT,
      height: chart.height * PIXELS_PER_POINT,
    });
    const figure = element('figure', { ariaLabel: chart.title.text || chart.name }, canvas);
    figure.setAttribute('role', 'img');
    this.container.append(figure);
    const drawn = { figure, drawing: new Drawing(canvas, settings), configuration };
    this.#drawn.set(chart.id, drawn);
    return drawn;
  }

  #place({ figure }: Drawn, { left, top }: Chart, { scrollX, scrollY, zoom }: View): void {
    const x = (left * PIXELS_PER_POINT - scrollX) * zoom;
    const y = (top * PIXELS_PER_POINT - scrollY) * zoom;
    Object.assign(figure.style, {
      transformOrigin: 'top left',
      transform: `translate(${String(x)}px, ${String(y)}px) scale(${String(zoom)})`,
    });
  }

  #remove(id: string): void {
    const drawn = this.#drawn.get(id);
    drawn?.drawing.destroy();
    drawn?.figure.remove();
    this.#drawn.delete(id);
  }
}
