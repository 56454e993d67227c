import type { Chart, ChartAxis, ChartSeries, ChartTitle, DataLabels, Sheet } from '../document';
import { CellError } from '../cells';
import { XML_HEAD, attributesText, drawingText, escapeText } from './xml';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';

/** How a chart type is drawn. */
interface Plot {
  element: string;
  direction?: 'bar' | 'col';
  grouping?: 'clustered' | 'standard' | 'stacked' | 'percentStacked';
  /** Categories and values on axes; pies have none, scatters have two value axes. */
  axes: 'category' | 'values' | 'none';
  markers?: boolean;
  /** scatter: lines between points */
  lines?: boolean;
  smooth?: boolean;
}

function groupingOf(type: string, plain: 'clustered' | 'standard'): NonNullable<Plot['grouping']> {
  if (type.endsWith('Stacked100')) return 'percentStacked';
  return type.endsWith('Stacked') ? 'stacked' : plain;
}

function plotOf(type: string): Plot {
  if (/^(?:3D|Cylinder|Cone|Pyramid)?Bar/.test(type) && !type.startsWith('BarOfPie')) {
    return {
      element: 'barChart',
      direction: 'bar',
      grouping: groupingOf(type, 'clustered'),
      axes: 'category',
    };
  }
  if (/Pie|Exploded$/.test(type) && !type.startsWith('Doughnut')) {
    return { element: 'pieChart', axes: 'none' };
  }
  if (type.startsWith('Doughnut')) return { element: 'doughnutChart', axes: 'none' };
  if (/^(?:3D)?Area/.test(type)) {
    return { element: 'areaChart', grouping: groupingOf(type, 'standard'), axes: 'category' };
  }
  if (/^(?:3D)?Line/.test(type)) {
    return {
      element: 'lineChart',
      grouping: groupingOf(type.replace('Markers', ''), 'standard'),
      axes: 'category',
      markers: type.includes('Markers'),
    };
  }
  if (type.startsWith('XYScatter')) {
    return {
      element: 'scatterChart',
      axes: 'values',
      markers: !type.endsWith('NoMarkers'),
      lines: type !== 'XYScatter',
      smooth: type.includes('Smooth'),
    };
  }
  if (type.startsWith('Bubble')) return { element: 'bubbleChart', axes: 'values' };
  if (type.startsWith('Radar')) {
    return { element: 'radarChart', axes: 'category', markers: type === 'RadarMarkers' };
  }
  return { element: 'barChart', direction: 'col', grouping: groupingOf(type, 'clustered'), axes: 'category' };
}

function colorText(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color.replace('#', '').toUpperCase()}"/></a:solidFill>`;
}

function titleText(title: ChartTitle): string {
  const { font } = title;
  const properties = attributesText({
    lang: 'zh-CN',
    sz: font?.size === undefined ? undefined : Math.round(font.size * 100),
    b: font?.bold,
  });
  const fill = font?.color === undefined ? '' : colorText(font.color);
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr${properties}>${fill}</a:rPr><a:t>${drawingText(title.text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function flagText(name: string, value: boolean): string {
  return `<c:${name} val="${value ? '1' : '0'}"/>`;
}

const POSITIONS: Readonly<Record<string, string>> = {
  OutsideEnd: 'outEnd',
  InsideEnd: 'inEnd',
  InsideBase: 'inBase',
  Center: 'ctr',
  Top: 't',
  Bottom: 'b',
  Left: 'l',
  Right: 'r',
  BestFit: 'bestFit',
};

function labelsText(labels: DataLabels, plot: Plot): string {
  const shown = labels.showValue || labels.showPercentage || labels.showCategoryName || labels.showSeriesName;
  if (!shown) return '';
  const position = POSITIONS[labels.position ?? ''];
  const allowed = plot.element !== 'doughnutChart' && plot.element !== 'areaChart';
  const format =
    labels.numberFormat === undefined
      ? ''
      : `<c:numFmt${attributesText({ formatCode: labels.numberFormat, sourceLinked: false })}/>`;
  return [
    '<c:dLbls>',
    format,
    position !== undefined && allowed ? `<c:dLblPos val="${position}"/>` : '',
    flagText('showLegendKey', false),
    flagText('showVal', labels.showValue),
    flagText('showCatName', labels.showCategoryName),
    flagText('showSerName', labels.showSeriesName),
    flagText('showPercent', labels.showPercentage),
    flagText('showBubbleSize', false),
    '</c:dLbls>',
  ].join('');
}

/** Values of a reference, to keep beside it for programs that do not look them up. */
function cached(sheet: Sheet, reference: string) {
  return sheet.document.calculation.evaluateBlock(`=${reference}`, sheet)?.flat() ?? [];
}

function textReference(sheet: Sheet, reference: string): string {
  const points = cached(sheet, reference).map((value, i) =>
    value === null
      ? ''
      : `<c:pt idx="${String(i)}"><c:v>${escapeText(value instanceof CellError ? value.code : String(value))}</c:v></c:pt>`,
  );
  return `<c:strRef><c:f>${escapeText(reference)}</c:f><c:strCache><c:ptCount val="${String(points.length)}"/>${points.join('')}</c:strCache></c:strRef>`;
}

function numberReference(sheet: Sheet, reference: string): string {
  const points = cached(sheet, reference).map((value, i) =>
    typeof value === 'number' ? `<c:pt idx="${String(i)}"><c:v>${String(value)}</c:v></c:pt>` : '',
  );
  return `<c:numRef><c:f>${escapeText(reference)}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${String(points.length)}"/>${points.join('')}</c:numCache></c:numRef>`;
}

function nameText(sheet: Sheet, name: string): string {
  if (name === '') return '';
  const content = name.startsWith('=')
    ? textReference(sheet, name.slice(1))
    : `<c:v>${escapeText(name)}</c:v>`;
  return `<c:tx>${content}</c:tx>`;
}

function shapeText(series: ChartSeries, plot: Plot): string {
  const { color } = series;
  const line =
    plot.element === 'lineChart' || plot.element === 'scatterChart' || plot.element === 'radarChart';
  if (plot.element === 'scatterChart' && plot.lines !== true) {
    return '<c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr>';
  }
  if (color === undefined) return '';
  return line
    ? `<c:spPr><a:ln w="28575" cap="rnd">${colorText(color)}<a:round/></a:ln></c:spPr>`
    : `<c:spPr>${colorText(color)}</c:spPr>`;
}

function markerText(series: ChartSeries, plot: Plot): string {
  if (plot.element !== 'lineChart' && plot.element !== 'scatterChart' && plot.element !== 'radarChart') {
    return '';
  }
  const symbol = series.markerStyle?.toLowerCase();
  if (plot.markers !== true || symbol === 'none') return '<c:marker><c:symbol val="none"/></c:marker>';
  const fill = series.color === undefined ? '' : `<c:spPr>${colorText(series.color)}</c:spPr>`;
  const known =
    symbol !== undefined && /^(?:circle|dash|diamond|dot|plus|square|star|triangle|x)$/.test(symbol);
  const shape = known ? `<c:symbol val="${symbol}"/>` : '';
  return shape + fill === '' ? '' : `<c:marker>${shape}${fill}</c:marker>`;
}

function pointsText(series: ChartSeries, plot: Plot): string {
  if (plot.axes === 'values') return '';
  return Object.entries(series.pointColors ?? {})
    .map(
      ([index, color]) =>
        `<c:dPt><c:idx val="${index}"/><c:bubble3D val="0"/><c:spPr>${colorText(color)}</c:spPr></c:dPt>`,
    )
    .join('');
}

function seriesText(sheet: Sheet, series: ChartSeries, index: number, plot: Plot, chart: Chart): string {
  const labels =
    series.hasDataLabels === true && !chart.dataLabels.showValue
      ? { ...chart.dataLabels, showValue: !chart.dataLabels.showPercentage }
      : chart.dataLabels;
  const { categories, sizes } = series;
  const scatter = plot.axes === 'values';
  const data = scatter
    ? (categories === undefined ? '' : `<c:xVal>${numberReference(sheet, categories)}</c:xVal>`) +
      `<c:yVal>${numberReference(sheet, series.values)}</c:yVal>`
    : (categories === undefined ? '' : `<c:cat>${textReference(sheet, categories)}</c:cat>`) +
      `<c:val>${numberReference(sheet, series.values)}</c:val>`;
  const smooth = plot.smooth === true || series.smooth === true;
  const end =
    plot.element === 'lineChart' || plot.element === 'scatterChart'
      ? flagText('smooth', smooth)
      : plot.element === 'bubbleChart' && sizes !== undefined
        ? `<c:bubbleSize>${numberReference(sheet, sizes)}</c:bubbleSize>`
        : '';
  return [
    `<c:ser><c:idx val="${String(index)}"/><c:order val="${String(index)}"/>`,
    nameText(sheet, series.name),
    shapeText(series, plot),
    plot.element === 'barChart' ? flagText('invertIfNegative', false) : '',
    markerText(series, plot),
    pointsText(series, plot),
    labelsText(labels, plot),
    data,
    end,
    '</c:ser>',
  ].join('');
}

/** Numbers of the two axes of a plot. */
type AxisIds = readonly [category: number, value: number];

function plotText(
  sheet: Sheet,
  plot: Plot,
  series: readonly { series: ChartSeries; index: number }[],
  ids: AxisIds,
  chart: Chart,
): string {
  const grouping =
    plot.grouping === undefined
      ? ''
      : `<c:grouping val="${plot.element !== 'barChart' && plot.grouping === 'clustered' ? 'standard' : plot.grouping}"/>`;
  const stacked = plot.grouping === 'stacked' || plot.grouping === 'percentStacked';
  const gap = series.map((item) => item.series.gapWidth).find((width) => width !== undefined) ?? 80;
  const start = {
    barChart: `<c:barDir val="${plot.direction ?? 'col'}"/>${grouping}${flagText('varyColors', false)}`,
    pieChart: flagText('varyColors', true),
    doughnutChart: flagText('varyColors', true),
    scatterChart: `<c:scatterStyle val="lineMarker"/>${flagText('varyColors', false)}`,
    radarChart: `<c:radarStyle val="${chart.type === 'RadarFilled' ? 'filled' : 'marker'}"/>${flagText('varyColors', false)}`,
  }[plot.element];
  const end = {
    barChart: `<c:gapWidth val="${String(gap)}"/>${stacked ? '<c:overlap val="100"/>' : ''}`,
    lineChart: flagText('marker', true),
    pieChart: '<c:firstSliceAng val="0"/>',
    doughnutChart: '<c:firstSliceAng val="0"/><c:holeSize val="55"/>',
  }[plot.element];
  const axes = plot.axes === 'none' ? '' : ids.map((id) => `<c:axId val="${String(id)}"/>`).join('');
  return [
    `<c:${plot.element}>`,
    start ?? `${grouping}${flagText('varyColors', false)}`,
    ...series.map((item) => seriesText(sheet, item.series, item.index, plot, chart)),
    end ?? '',
    axes,
    `</c:${plot.element}>`,
  ].join('');
}

function axisText(
  kind: 'catAx' | 'valAx',
  axis: ChartAxis,
  [id, cross]: AxisIds,
  position: 'b' | 'l' | 'r',
  crosses: 'autoZero' | 'max' | 'min',
  secondary = false,
): string {
  const bounds =
    (axis.maximum === undefined ? '' : `<c:max val="${String(axis.maximum)}"/>`) +
    (axis.minimum === undefined ? '' : `<c:min val="${String(axis.minimum)}"/>`);
  const orientation = axis.reversed === true ? 'maxMin' : 'minMax';
  return [
    `<c:${kind}><c:axId val="${String(id)}"/>`,
    `<c:scaling><c:orientation val="${orientation}"/>${bounds}</c:scaling>`,
    flagText('delete', !axis.visible),
    `<c:axPos val="${position}"/>`,
    axis.majorGridlines && !secondary
      ? '<c:majorGridlines><c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>'
      : '',
    axis.title.visible && axis.title.text !== '' ? titleText(axis.title) : '',
    `<c:numFmt${attributesText({ formatCode: axis.numberFormat ?? 'General', sourceLinked: axis.numberFormat === undefined })}/>`,
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>',
    `<c:crossAx val="${String(cross)}"/><c:crosses val="${crosses}"/>`,
    kind === 'catAx'
      ? '<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/>'
      : '',
    kind === 'valAx' && axis.majorUnit !== undefined ? `<c:majorUnit val="${String(axis.majorUnit)}"/>` : '',
    `</c:${kind}>`,
  ].join('');
}

/** Where an axis crosses the one it is told of. */
function crossesOf({ crossedAt }: ChartAxis): 'autoZero' | 'max' | 'min' {
  if (crossedAt === undefined) return 'autoZero';
  return crossedAt === 'Maximum' ? 'max' : 'min';
}

const LEGENDS = { Top: 't', Bottom: 'b', Left: 'l', Right: 'r', Corner: 'tr' } as const;
const PRIMARY: AxisIds = [111111111, 111111112];
const SECONDARY: AxisIds = [222222221, 222222222];

/** The text of a chart part. */
export function chartText(sheet: Sheet, chart: Chart): string {
  const main = plotOf(chart.type);
  const groups = new Map<
    string,
    { plot: Plot; secondary: boolean; series: { series: ChartSeries; index: number }[] }
  >();
  chart.series.forEach((series, index) => {
    const type = series.chartType ?? chart.type;
    const secondary = series.axisGroup === 'Secondary';
    const key = `${type} ${String(secondary)}`;
    const group = groups.get(key) ?? { plot: plotOf(type), secondary, series: [] };
    group.series.push({ series, index });
    groups.set(key, group);
  });
  const plots = [...groups.values()].map((group) =>
    plotText(sheet, group.plot, group.series, group.secondary ? SECONDARY : PRIMARY, chart),
  );
  const sideways = main.direction === 'bar';
  const axes: string[] = [];
  if (main.axes !== 'none') {
    const kind = main.axes === 'values' ? 'valAx' : 'catAx';
    axes.push(
      axisText(kind, chart.categoryAxis, PRIMARY, sideways ? 'l' : 'b', crossesOf(chart.valueAxis)),
      axisText(
        'valAx',
        chart.valueAxis,
        [PRIMARY[1], PRIMARY[0]],
        sideways ? 'b' : 'l',
        crossesOf(chart.categoryAxis),
      ),
    );
    if ([...groups.values()].some(({ secondary }) => secondary)) {
      axes.push(
        axisText('catAx', { ...chart.categoryAxis, visible: false }, SECONDARY, 'b', 'autoZero'),
        axisText('valAx', { ...chart.valueAxis }, [SECONDARY[1], SECONDARY[0]], 'r', 'max', true),
      );
    }
  }
  const titled = chart.title.visible && chart.title.text !== '';
  const legend = chart.legend.visible
    ? `<c:legend><c:legendPos val="${LEGENDS[chart.legend.position]}"/>${flagText('overlay', chart.legend.overlay)}</c:legend>`
    : '';
  return [
    `${XML_HEAD}<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}"><c:roundedCorners val="0"/><c:chart>`,
    titled ? titleText(chart.title) : '',
    flagText('autoTitleDeleted', !titled),
    `<c:plotArea><c:layout/>${plots.join('')}${axes.join('')}</c:plotArea>`,
    legend,
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>',
  ].join('');
}
