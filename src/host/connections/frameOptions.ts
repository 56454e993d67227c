import type { ExcelHost } from '../excelHost';

/** Who the pane is told it is, and in what surroundings. */
export interface FrameOptions {
  /** Exact origin of the host page: messages to the pane come from it. */
  readonly origin: string;
  /** Exact origin of the pane's page: messages from anywhere else are not listened to. */
  readonly paneOrigin: string;
  readonly controlId: string;
  readonly conversationId: string;
  /** Language of Excel's own texts, such as `zh-CN`. */
  readonly displayLanguage: string;
  /** Language of dates and numbers; the display language when left out. */
  readonly contentLanguage?: string;
  /** Address of the workbook, for `Office.context.document.url`. */
  readonly documentUrl: string;
  readonly addinName: string;
}

const EXCEL_APP = 16;
const READ_ONLY = 0;
const READ_WRITE = 1;

/**
 * The identity a pane reads from its frame's name, which has to be set before its address.
 * Logging is disabled, so that the library loads no telemetry.
 */
export const frameName = ({ displayLanguage, conversationId, controlId, origin }: FrameOptions): string =>
  JSON.stringify({
    baseFrameName: controlId,
    hostInfo: `Excel|Web|16.01|${displayLanguage}|${controlId}||disableLogging|0`,
    xdmInfo: `${conversationId}|${controlId}|${origin}`,
    serializerVersion: 1,
  });

/** The answer to the pane's first question. */
export const appContext = (host: ExcelHost, options: FrameOptions): Readonly<Record<string, unknown>> => ({
  _id: options.controlId,
  _appName: EXCEL_APP,
  _appVersion: '16',
  _appMinorVersion: 1,
  _appUILocale: options.displayLanguage,
  _dataLocale: options.contentLanguage ?? options.displayLanguage,
  _docUrl: options.documentUrl,
  _clientMode: host.readOnly ? READ_ONLY : READ_WRITE,
  _settings: [...host.document.settings],
  _reason: 'documentOpened',
  _osfControlType: 1,
  _eToken: '',
  _correlationId: options.controlId,
  _appInstanceId: options.controlId,
  _requirementMatrix: JSON.stringify(host.session.requirements),
  _hostFullVersion: '16.0.19000.40000',
  _addinName: options.addinName,
  _appDomains: [],
  _featureGates: {},
  _initialDisplayMode: 0,
  _hostCustomMessage: null,
});
