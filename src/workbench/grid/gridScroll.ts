import { IRenderManagerService, SHEET_VIEWPORT_KEY } from '@univerjs/preset-sheets-core';
import type { View } from '../charts/chartOverlay';
import type { GridView } from './gridView';
import { HEADINGS } from './sheetSnapshot';

/** What of the sheet the grid shows; undefined before the first picture. */
export function scrolledView({ spreadsheet, unitId }: GridView, within: HTMLElement): View | undefined {
  const scene = spreadsheet.univer.__getInjector().get(IRenderManagerService).getRenderById(unitId)?.scene;
  const viewport = scene?.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  const canvas = within.querySelector('canvas[id^="univer-sheet-main-canvas"]');
  if (!scene || !viewport || !canvas) return undefined;
  const origin = within.getBoundingClientRect();
  const place = canvas.getBoundingClientRect();
  const zoom = scene.scaleX;
  const [left, top] = [HEADINGS.width * zoom, HEADINGS.height * zoom];
  return {
    left: place.left - origin.left + left,
    top: place.top - origin.top + top,
    width: place.width - left,
    height: place.height - top,
    scrollX: viewport.viewportScrollX,
    scrollY: viewport.viewportScrollY,
    // The scrolling part begins where the frozen rows and columns end.
    frozenX: viewport.left - left,
    frozenY: viewport.top - top,
    zoom,
  };
}
