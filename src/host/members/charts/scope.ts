import type { Chart, Sheet } from '../../document';

/** The charts of a sheet. */
export class ChartScope {
  constructor(readonly sheet: Sheet) {}
}

/** A chart and the sheet it floats over. */
export class PlacedChart {
  constructor(
    readonly sheet: Sheet,
    readonly chart: Chart,
  ) {}

  /** Tells that the chart looks different now. */
  changed(): void {
    const { sheet, chart } = this;
    chart.fromFile = false;
    sheet.changedParts.add('charts');
    sheet.document.events.emit('chartChanged', { chartId: chart.id, sheetId: sheet.id });
  }
}
