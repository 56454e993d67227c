import type { FileErrorCode } from '../../host/xlsx';

/** What the workbench says; `{name}` is filled in. */
export interface Words {
  readonly title: string;
  readonly open: string;
  readonly save: string;
  readonly sample: string;
  /** The other language, in that language. */
  readonly language: string;
  readonly dark: string;
  readonly light: string;
  readonly loading: string;
  readonly busy: string;
  readonly paneTitle: string;
  readonly closePane: string;
  readonly openFailed: string;
  /** Why a file was refused, to go into `openFailed`. */
  readonly fileErrors: Readonly<Record<FileErrorCode, string>>;
  readonly dropped: string;
  readonly notEntered: string;
  readonly unsupported: string;
}
