/** The colours Office is shown in, as far as the host tells. */
export interface OfficeColours {
  readonly isDark: boolean;
  readonly background: string;
  readonly foreground: string;
}

/** What a surface needs to know of the Office around it before it can draw itself. */
export interface Surroundings {
  /** Display language of Office, for example `zh-CN`. */
  readonly language: string;
  /** `undefined` where the host does not tell (Excel on the web). */
  readonly colours: () => OfficeColours | undefined;
  /** Calls back when the theme of Office changes, where the host can tell; the returned function stops it. */
  readonly onColoursChanged: (listener: () => void) => () => void;
  /** A localStorage key of our own, apart from other add-ins and other storage partitions of the same origin. */
  readonly storageKey: (name: string) => string;
}

/** Resolves once Office is there; rejects outside Office (a plain browser tab). */
export async function whenOfficeReady(): Promise<Surroundings> {
  const { host } = await Office.onReady();
  // The host is null in a plain browser tab although the typings do not say so.
  if ((host as Office.HostType | null) === null) throw new Error('Not inside Office.');
  return {
    language: Office.context.displayLanguage,
    colours: readColours,
    onColoursChanged,
    storageKey: (name) => `${(Office.context as { partitionKey?: string }).partitionKey ?? ''}kebu.${name}`,
  };
}

function readColours(): OfficeColours | undefined {
  // Absent on hosts without themes although the typings promise it.
  const theme = Office.context.officeTheme as Partial<Office.OfficeTheme> | undefined;
  const { bodyBackgroundColor: background, bodyForegroundColor: foreground } = theme ?? {};
  if (background === undefined || foreground === undefined) return undefined;
  return { isDark: theme?.isDarkTheme ?? luminance(background) < 0.5, background, foreground };
}

function onColoursChanged(listener: () => void): () => void {
  // Older hosts know neither the event nor, before a document is open, the document.
  const event = Office.EventType.OfficeThemeChanged as Office.EventType | undefined;
  const document = Office.context.document as Office.Document | undefined;
  if (event === undefined || document === undefined) return () => undefined;
  let wanted = true;
  document.addHandlerAsync(event, () => {
    if (wanted) listener();
  });
  return () => {
    wanted = false;
  };
}

/** Relative luminance of `#RRGGBB`, 0 black to 1 white, by the weights of sRGB. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
