import { ExcelHost, type HostOptions, type OfficeSurroundings } from '../../src/host';
import { Document } from '../../src/host/document';
import { connectInProcess } from '../../src/host/node';

/** An Excel to test against: the real office.js client before a played host. */
export interface TestWorkbook {
  readonly host: ExcelHost;
  readonly document: Document;
  /** `Excel.run` of the client connected to this workbook. */
  readonly run: <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;
  /** Runs a function associated with a ribbon command. */
  readonly invokeCommand: (functionName: string, controlId: string) => Promise<unknown>;
  /** Waits for the host's events and the client's clean-up. */
  readonly settled: () => Promise<void>;
}

export interface WorkbookOptions extends HostOptions {
  readonly surroundings?: OfficeSurroundings;
}

/** Opens a document (by default one empty sheet) in a host and connects the globals `Excel` and `Office` to it. */
export const openWorkbook = (
  document: Document = Document.withSheets(['Sheet1']),
  options: WorkbookOptions = {},
): TestWorkbook => {
  const host = new ExcelHost(document, options);
  const { Excel, invokeCommand } = connectInProcess(host, options.surroundings);
  return {
    host,
    document,
    run: (batch) => Excel.run(batch),
    invokeCommand,
    settled: async () => {
      // The client sends its clean-up in a turn of its own after `run` has resolved.
      await new Promise((resolve) => setTimeout(resolve, 0));
      await host.settled();
    },
  };
};

/** Runs one batch that has to fail, and answers with the error the add-in sees. */
export const failureOf = async (
  run: TestWorkbook['run'],
  batch: (context: Excel.RequestContext) => unknown,
): Promise<OfficeExtension.Error> => {
  try {
    await run(async (context) => {
      batch(context);
      await context.sync();
    });
  } catch (failure) {
    if (failure instanceof OfficeExtension.Error) return failure;
    throw failure;
  }
  throw new Error('The batch should have failed.');
};
