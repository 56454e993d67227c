import { DocumentError } from './errors';

/** What stays allowed on a protected sheet; the names are Excel's. */
export interface ProtectionOptions {
  allowAutoFilter: boolean;
  allowDeleteColumns: boolean;
  allowDeleteRows: boolean;
  allowEditObjects: boolean;
  allowEditScenarios: boolean;
  allowFormatCells: boolean;
  allowFormatColumns: boolean;
  allowFormatRows: boolean;
  allowInsertColumns: boolean;
  allowInsertHyperlinks: boolean;
  allowInsertRows: boolean;
  allowPivotTables: boolean;
  allowSort: boolean;
  selectionMode: 'Normal' | 'Unlocked' | 'None';
}

export function defaultProtectionOptions(): ProtectionOptions {
  return {
    allowAutoFilter: false,
    allowDeleteColumns: false,
    allowDeleteRows: false,
    allowEditObjects: false,
    allowEditScenarios: false,
    allowFormatCells: false,
    allowFormatColumns: false,
    allowFormatRows: false,
    allowInsertColumns: false,
    allowInsertHyperlinks: false,
    allowInsertRows: false,
    allowPivotTables: false,
    allowSort: false,
    selectionMode: 'Normal',
  };
}

/** A lock with an optional password; of a sheet or of the workbook's structure. */
export class Protection {
  isProtected = false;
  options = defaultProtectionOptions();
  /** The password in clear when set here, unknown when it came from a file. */
  #password: string | undefined;
  /** Attributes of the file's password hash, kept to write them back. */
  fileHash: Readonly<Record<string, string>> | undefined;

  get hasPassword(): boolean {
    return this.#password !== undefined || this.fileHash !== undefined;
  }

  /** The password to write to a file, when it was set here. */
  get password(): string | undefined {
    return this.#password;
  }

  protect(options: Partial<ProtectionOptions> = {}, password?: string): void {
    if (this.isProtected) {
      throw new DocumentError('InvalidOperation', 'It is protected already.');
    }
    this.isProtected = true;
    this.options = { ...defaultProtectionOptions(), ...options };
    this.#password = password === '' ? undefined : password;
    this.fileHash = undefined;
  }

  /** @throws DocumentError AccessDenied when the password is wrong or unknown */
  unprotect(password?: string): void {
    if (!this.isProtected) return;
    if (this.fileHash !== undefined || (this.#password ?? '') !== (password ?? '')) {
      if (this.hasPassword) throw new DocumentError('AccessDenied', 'The password is not right.');
    }
    this.isProtected = false;
    this.#password = undefined;
    this.fileHash = undefined;
  }
}
