import type { Document } from '../document';
import type { ExcelHost } from '../excelHost';
import type { ClientScope } from './officeGlobals';

/** What the add-in finds around the workbook; Excel's defaults where left out. */
export interface OfficeSurroundings {
  /** Language of Excel's own texts, such as `zh-CN`. */
  readonly displayLanguage?: string;
  /** Language of dates and numbers. */
  readonly contentLanguage?: string;
  /** Prefix for keys in browser storage. */
  readonly partitionKey?: string;
  readonly theme?: OfficeTheme;
  readonly url?: string;
}

export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
}

interface AsyncResult {
  readonly status: 'succeeded' | 'failed';
  readonly value?: unknown;
}

type Callback = (result: AsyncResult) => void;

const callbackOf = (args: readonly unknown[]): Callback | undefined =>
  args.findLast((arg): arg is Callback => typeof arg === 'function');

/** `Office.context.document.settings`: a copy that is written back by `saveAsync`. */
class DocumentSettings {
  #values: Map<string, string>;

  constructor(private readonly document: Document) {
    this.#values = new Map(document.settings);
  }

  get(name: string): unknown {
    const json = this.#values.get(name);
    return json === undefined ? null : (JSON.parse(json) as unknown);
  }

  set(name: string, value: unknown): void {
    this.#values.set(name, JSON.stringify(value ?? null));
  }

  remove(name: string): void {
    this.#values.delete(name);
  }

  saveAsync(...args: readonly unknown[]): void {
    for (const key of [...this.document.settings.keys()]) {
      if (!this.#values.has(key)) this.document.setSetting(key, undefined);
    }
    for (const [key, json] of this.#values) this.document.setSetting(key, json);
    callbackOf(args)?.({ status: 'succeeded' });
  }

  refreshAsync(...args: readonly unknown[]): void {
    this.#values = new Map(this.document.settings);
    callbackOf(args)?.({ status: 'succeeded', value: this });
  }
}

const plainTheme: OfficeTheme = {
  bodyBackgroundColor: '#FFFFFF',
  bodyForegroundColor: '#000000',
  controlBackgroundColor: '#FFFFFF',
  controlForegroundColor: '#000000',
};

/** The object behind `Office.context` where no page has been loaded. */
export const officeContext = (
  host: ExcelHost,
  { OfficeExt }: ClientScope,
  surroundings: OfficeSurroundings,
): Readonly<Record<string, unknown>> => {
  const { RequirementMatrix, DefaultSetRequirement } = OfficeExt.Requirement;
  const sets = Object.entries(host.session.requirements).map(([name, version]) => [
    name.toLowerCase(),
    version,
  ]);
  const requirements = new RequirementMatrix(
    new DefaultSetRequirement(Object.fromEntries(sets) as Record<string, string>),
  );
  const displayLanguage = surroundings.displayLanguage ?? 'zh-CN';
  return {
    host: 'Excel',
    platform: 'OfficeOnline',
    displayLanguage,
    contentLanguage: surroundings.contentLanguage ?? displayLanguage,
    partitionKey: surroundings.partitionKey ?? 'kept-apart',
    officeTheme: surroundings.theme ?? plainTheme,
    diagnostics: { host: 'Excel', platform: 'OfficeOnline', version: '16.0.19000.40000' },
    requirements,
    document: {
      mode: host.readOnly ? 'readOnly' : 'readWrite',
      url: surroundings.url ?? '',
      settings: new DocumentSettings(host.document),
    },
  };
};
