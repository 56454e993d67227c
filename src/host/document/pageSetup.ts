/** How a sheet prints. Margins in points. */
export interface PageSetup {
  orientation: 'Portrait' | 'Landscape';
  /** `A4`, `A3`, `Letter` … as Excel's `PaperType` names them */
  paperSize?: string;
  /** per cent; absent when fitted to pages */
  scale?: number;
  /** pages; 0 lets the other direction decide */
  fitToWidth?: number;
  fitToHeight?: number;
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  blackAndWhite: boolean;
  margins: {
    top: number;
    bottom: number;
    left: number;
    right: number;
    header: number;
    footer: number;
  };
  /** `A1:D9`, without sheet name; several are joined by commas */
  printArea?: string;
  /** `1:3` */
  titleRows?: string;
  /** `A:A` */
  titleColumns?: string;
  header: PageText;
  footer: PageText;
}

export interface PageText {
  left: string;
  center: string;
  right: string;
}

export function defaultPageSetup(): PageSetup {
  return {
    orientation: 'Portrait',
    centerHorizontally: false,
    centerVertically: false,
    printGridlines: false,
    printHeadings: false,
    blackAndWhite: false,
    margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
    header: { left: '', center: '', right: '' },
    footer: { left: '', center: '', right: '' },
  };
}
