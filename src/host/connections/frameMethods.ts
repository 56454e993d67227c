import type { ExcelHost } from '../excelHost';
import { hostFailures } from '../faults';
import { byteLength } from '../traffic';
import type { Batch } from '../wire/message';

/** Numbers of the methods a pane may execute. */
const Dispatch = {
  getSelectedData: 64,
  setSelectedData: 65,
  loadSettings: 75,
  saveSettings: 76,
  fileProperties: 86,
  richApi: 93,
  commandCompleted: 94,
} as const;

type Data = Readonly<Record<string, unknown>>;

export interface MethodContext {
  readonly host: ExcelHost;
  readonly documentUrl: string;
  readonly commandCompleted: (id: string, status: number, data: unknown) => void;
}

const done: Data = { Version: 1, Error: 0 };
/** The library's number for a method the host does not have. */
const UNKNOWN_METHOD = 5013;

/** Runs a batch. `ArrayData` is the library's own order of arguments. */
const richApi = async ({ host }: MethodContext, data: Data): Promise<Data> => {
  const [customData, , , , body, , flags] = data['ArrayData'] as [
    string,
    unknown,
    unknown,
    unknown,
    string,
    unknown,
    number,
  ];
  const reply = await host.process({
    batch: JSON.parse(body) as Batch,
    bytes: byteLength(body),
    flags,
    customData,
  });
  if (reply.kind === 'failure') return { Version: 1, Error: hostFailures[reply.failure] };
  return { ...done, Data: [200, ['CONTENT-TYPE', 'application/json'], reply.text] };
};

const saveSettings = ({ host }: MethodContext, data: Data): Data => {
  const { Properties: pairs } = data['DdaSettingsMethod'] as {
    Properties: readonly (readonly [string, string])[];
  };
  const kept = new Map(pairs);
  for (const key of [...host.document.settings.keys()])
    if (!kept.has(key)) host.document.setSetting(key, undefined);
  for (const [key, json] of kept) host.document.setSetting(key, json);
  return done;
};

const loadSettings = ({ host }: MethodContext): Data => ({
  ...done,
  Properties: [...host.document.settings],
});

const getSelectedData = ({ host }: MethodContext): Data => {
  const { activeSheet } = host.document;
  return { ...done, Data: activeSheet.text(activeSheet.selection) };
};

const setSelectedData = ({ host }: MethodContext, data: Data): Data => {
  const { activeSheet } = host.document;
  const { Data: given } = data['DdaSetBindingData'] as { Data: unknown };
  const rows = Array.isArray(given)
    ? (given as string[][])
    : String(given)
        .split('\n')
        .map((line) => line.split('\t'));
  const { top, left } = activeSheet.selection;
  activeSheet.enter(
    { top, left, bottom: top + rows.length - 1, right: left + (rows[0]?.length ?? 1) - 1 },
    rows,
  );
  return done;
};

const commandCompleted = ({ commandCompleted: tell }: MethodContext, data: Data): Data => {
  const [id, status, result] = [data['0'], data['1'], data['2']];
  tell(String(id), Number(status), typeof result === 'string' ? JSON.parse(result) : undefined);
  return done;
};

const methods: Readonly<Record<number, (context: MethodContext, data: Data) => Data | Promise<Data>>> = {
  [Dispatch.richApi]: richApi,
  [Dispatch.saveSettings]: saveSettings,
  [Dispatch.loadSettings]: loadSettings,
  [Dispatch.getSelectedData]: getSelectedData,
  [Dispatch.setSelectedData]: setSelectedData,
  [Dispatch.fileProperties]: ({ documentUrl }) => ({ ...done, 0: { 1: documentUrl } }),
  [Dispatch.commandCompleted]: commandCompleted,
};

/** Answers `executeMethod`. */
export const executeMethod = async (context: MethodContext, data: Data): Promise<Data> => {
  const { DispatchId: id } = data['DdaMethod'] as { DispatchId: number };
  const method = methods[id];
  return method === undefined ? { Version: 1, Error: UNKNOWN_METHOD } : method(context, data);
};
