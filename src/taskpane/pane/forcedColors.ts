/**
 * Where the system forces its own colours, the browser leaves the colours of drawings as they are and takes bars away
 * with all backgrounds: those styles say what they are in the system's words.
 */
export const forcedColors = '@media (forced-colors: active)';

/** A bar that is told by its colour alone. */
export const forcedBar = {
  [forcedColors]: { forcedColorAdjust: 'none', backgroundColor: 'CanvasText' },
} as const;
