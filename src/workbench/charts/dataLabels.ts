import type { Plugin } from 'chart.js';
import { displayText } from '../../host';
import type { Chart, Document } from '../../host';

/** Writes values, shares or names beside the bars, points and slices, as Excel's data labels. */
export function dataLabels(
  document: Document,
  { dataLabels: wanted, series }: Chart,
  categories: readonly string[],
): Plugin {
  const labelled = wanted.showValue || wanted.showPercentage || wanted.showCategoryName;
  const text = (value: number, total: number, category: string): string =>
    [
      wanted.showCategoryName ? category : '',
      wanted.showValue || !labelled
        ? displayText(value, wanted.numberFormat ?? 'General', document.dateSystem)
        : '',
      wanted.showPercentage && total > 0 ? `${String(Math.round((100 * value) / total))}%` : '',
    ]
      .filter((part) => part !== '')
      .join(' ');
  return {
    id: 'dataLabels',
    afterDatasetsDraw: (drawn) => {
      const { ctx, data } = drawn;
      ctx.save();
      ctx.font = "10px 'Segoe UI', 'Microsoft YaHei', sans-serif";
      const sideways = drawn.options.indexAxis === 'y';
      ctx.textAlign = sideways ? 'left' : 'center';
      ctx.textBaseline = 'bottom';
      ctx.fillStyle = '#404040';
      data.datasets.forEach((dataset, index) => {
        if (!labelled && !series[index]?.hasDataLabels) return;
        const total = dataset.data.reduce<number>(
          (sum, value) => sum + (typeof value === 'number' ? value : 0),
          0,
        );
        drawn.getDatasetMeta(index).data.forEach((mark, at) => {
          const value = dataset.data[at];
          if (typeof value !== 'number') return;
          const { x, y } = mark.tooltipPosition(true);
          if (x === null || y === null) return;
          const sentence = text(value, total, categories[at] ?? '');
          if (sideways) ctx.fillText(sentence, x + 4, y + 5);
          else ctx.fillText(sentence, x, y - 2);
        });
      });
      ctx.restore();
    },
  };
}
