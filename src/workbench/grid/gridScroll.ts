import { IRenderManagerService, SHEET_VIEWPORT_KEY } from '@univerjs/preset-sheets-core';
import type { View } from '../charts/chartOverlay';
import type { GridView } from './gridView';

/** What of the sheet the grid shows in its scrolling part; undefined before the first picture. */
export function scrolledView({ spreadsheet, unitId }: GridView, within: HTMLElement): View | undefined {
  const scene = spreadsheet.univer.__getInjector().get(IRenderManagerService).getRenderById(unitId)?.scene;
  const viewport = scene?.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  const canvas = within.querySelector('canvas');
  if (!scene || !viewport || !canvas) return undefined;
  const origin = within.getBoundingClientRect();
  const place = canvas.getBoundingClientRect();
  const { viewportScrollX, viewportScrollY, left, top, width, height } = viewport;
  return {
    left: place.left - origin.left + left,
    top: place.top - origin.top + top,
    width: width ?? place.width - left,
    height: height ?? place.height - top,
    scrollX: viewportScrollX,
    scrollY: viewportScrollY,
    zoom: scene.scaleX,
  };
}
