import type { Chart, ChartAxis, ChartSeries } from '../document';
import { newChart } from '../document';
import type { XmlElement } from './xml';
import { attribute, child, childrenOf, descendant, flag, numeric } from './xml';

/** Excel's chart type for a plot element and how it groups its series. */
function chartType(plot: XmlElement): string | undefined {
  const grouping = attribute(child(plot, 'grouping'), 'val') ?? '';
  const suffix = grouping === 'stacked' ? 'Stacked' : grouping === 'percentStacked' ? 'Stacked100' : '';
  switch (plot.local) {
    case 'barChart': {
      const bar = attribute(child(plot, 'barDir'), 'val') === 'bar' ? 'Bar' : 'Column';
      return `${bar}${suffix === '' ? 'Clustered' : suffix}`;
    }
    case 'bar3DChart': {
      const bar = attribute(child(plot, 'barDir'), 'val') === 'bar' ? '3DBar' : '3DColumn';
      return `${bar}${suffix === '' ? 'Clustered' : suffix}`;
    }
    case 'lineChart': {
      const symbols = childrenOf(plot, 'ser').map((s) =>
        attribute(child(child(s, 'marker'), 'symbol'), 'val'),
      );
      const marked = flag(child(plot, 'marker'), 'val') && !symbols.includes('none');
      return `Line${marked ? 'Markers' : ''}${suffix}`;
    }
    case 'areaChart':
      return `Area${suffix}`;
    case 'pieChart':
      return 'Pie';
    case 'pie3DChart':
      return '3DPie';
    case 'ofPieChart':
      return 'PieOfPie';
    case 'doughnutChart':
      return 'Doughnut';
    case 'scatterChart':
      return scatterType(attribute(child(plot, 'scatterStyle'), 'val') ?? '', plot);
    case 'bubbleChart':
      return 'Bubble';
    case 'radarChart':
      return attribute(child(plot, 'radarStyle'), 'val') === 'filled' ? 'RadarFilled' : 'Radar';
    default:
      return undefined;
  }
}

function scatterType(style: string, plot: XmlElement): string {
  const hidden = childrenOf(plot, 'ser').every(
    (series) => descendant(child(child(series, 'spPr'), 'ln'), 'noFill') !== undefined,
  );
  if (style === 'smoothMarker') return 'XYScatterSmooth';
  return style === 'lineMarker' && !hidden ? 'XYScatterLines' : 'XYScatter';
}

function formulaOf(element: XmlElement | undefined): string | undefined {
  return descendant(element, 'f')?.text;
}

function textOf(element: XmlElement | undefined): string {
  if (!element) return '';
  if (element.local === 't' || element.local === 'v') return element.text;
  return element.children.map(textOf).join('');
}

function colorOf(properties: XmlElement | undefined): string | undefined {
  const fill = child(properties, 'solidFill') ?? child(child(properties, 'ln'), 'solidFill');
  const value = attribute(child(fill, 'srgbClr'), 'val');
  return value === undefined ? undefined : `#${value.toUpperCase()}`;
}

function readSeries(element: XmlElement, type: string, main: string): ChartSeries | undefined {
  const values = formulaOf(child(element, 'val')) ?? formulaOf(child(element, 'yVal'));
  if (values === undefined) return undefined;
  const tx = child(element, 'tx');
  const name = formulaOf(tx);
  const categories = formulaOf(child(element, 'cat')) ?? formulaOf(child(element, 'xVal'));
  const sizes = formulaOf(child(element, 'bubbleSize'));
  const color = colorOf(child(element, 'spPr'));
  const points: Record<number, string> = {};
  for (const point of childrenOf(element, 'dPt')) {
    const shade = colorOf(child(point, 'spPr'));
    if (shade !== undefined) points[numeric(child(point, 'idx'), 'val') ?? 0] = shade;
  }
  return {
    name: name === undefined ? textOf(tx) : `=${name}`,
    values,
    ...(categories === undefined ? {} : { categories }),
    ...(sizes === undefined ? {} : { sizes }),
    ...(type === main ? {} : { chartType: type }),
    ...(color === undefined ? {} : { color }),
    ...(Object.keys(points).length === 0 ? {} : { pointColors: points }),
    ...(flag(child(element, 'smooth'), 'val') ? { smooth: true } : {}),
  };
}

function readAxis(axis: XmlElement | undefined, into: ChartAxis, other: ChartAxis): void {
  if (!axis) return;
  // A file says of an axis where it crosses the other one.
  const crosses = attribute(child(axis, 'crosses'), 'val');
  if (crosses === 'max' || crosses === 'min') other.crossedAt = crosses === 'max' ? 'Maximum' : 'Minimum';
  into.visible = !flag(child(axis, 'delete'), 'val');
  into.majorGridlines = child(axis, 'majorGridlines') !== undefined;
  const title = child(axis, 'title');
  if (title) into.title = { text: textOf(title), visible: true };
  const scaling = child(axis, 'scaling');
  const minimum = numeric(child(scaling, 'min'), 'val');
  const maximum = numeric(child(scaling, 'max'), 'val');
  const unit = numeric(child(axis, 'majorUnit'), 'val');
  if (minimum !== undefined) into.minimum = minimum;
  if (maximum !== undefined) into.maximum = maximum;
  if (unit !== undefined) into.majorUnit = unit;
  if (attribute(child(scaling, 'orientation'), 'val') === 'maxMin') into.reversed = true;
}

const LEGENDS = { t: 'Top', b: 'Bottom', l: 'Left', r: 'Right', tr: 'Corner' } as const;

/** A chart part as a chart; undefined for kinds the document does not know. */
export function readChart(root: XmlElement, id: string, name: string): Chart | undefined {
  const space = child(root, 'chart');
  const area = child(space, 'plotArea');
  const plots = (area?.children ?? []).flatMap((plot) => {
    const type = chartType(plot);
    return type === undefined ? [] : [{ plot, type }];
  });
  const main = plots[0]?.type;
  if (main === undefined) return undefined;
  const series = plots.flatMap(({ plot, type }) =>
    childrenOf(plot, 'ser').flatMap((item) => readSeries(item, type, main) ?? []),
  );
  const chart = newChart(id, name, main, series);
  const title = child(space, 'title');
  chart.title = { text: textOf(title), visible: title !== undefined };
  const legend = child(space, 'legend');
  const position = attribute(child(legend, 'legendPos'), 'val') ?? 'r';
  chart.legend = {
    visible: legend !== undefined,
    position: LEGENDS[position as keyof typeof LEGENDS],
    overlay: flag(child(legend, 'overlay'), 'val'),
  };
  const [xAxis, yAxis] = childrenOf(area, 'valAx');
  const { categoryAxis, valueAxis } = chart;
  const categories = child(area, 'catAx') ?? child(area, 'dateAx');
  readAxis(categories ?? (yAxis ? xAxis : undefined), categoryAxis, valueAxis);
  readAxis(categories ? xAxis : (yAxis ?? xAxis), valueAxis, categoryAxis);
  const labels = descendant(area, 'dLbls');
  chart.dataLabels = {
    showValue: flag(child(labels, 'showVal'), 'val'),
    showPercentage: flag(child(labels, 'showPercent'), 'val'),
    showCategoryName: flag(child(labels, 'showCatName'), 'val'),
    showSeriesName: flag(child(labels, 'showSerName'), 'val'),
  };
  chart.fromFile = true;
  return chart;
}
