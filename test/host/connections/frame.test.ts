import { ExcelHost, FrameConnection, type FrameOptions } from '../../../src/host';
import { Document } from '../../../src/host/document';
import { frameName } from '../../../src/host/connections/frameOptions';

const options: FrameOptions = {
  origin: 'https://host.example',
  paneOrigin: 'https://pane.example',
  controlId: 'pane1',
  conversationId: 'conv1',
  displayLanguage: 'zh-CN',
  documentUrl: 'https://host.example/客户.xlsx',
  addinName: '客簿',
};

type Message = Record<string, unknown> & { _data: Record<string, unknown> };

/** A pane's window and the page around it, with what is posted between them. */
const setUp = (document = Document.withSheets(['客户'])) => {
  const posted: { message: Message; origin: string }[] = [];
  const listeners = new Set<(event: unknown) => void>();
  const pane = {
    postMessage: (text: string, origin: string) =>
      posted.push({ message: JSON.parse(text) as Message, origin }),
  } as unknown as Window;
  const page = {
    addEventListener: (_: string, listener: (event: unknown) => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: (event: unknown) => void) => listeners.delete(listener),
  } as unknown as Window;
  const host = new ExcelHost(document);
  const connection = new FrameConnection(host, () => pane, page, options);
  const post = (message: object, event: object = {}) => {
    for (const listener of listeners) {
      listener({ data: JSON.stringify(message), origin: options.paneOrigin, source: pane, ...event });
    }
  };
  /** Posts a request as the pane does and waits for what comes back. */
  const ask = async (action: string, data: unknown, extra: object = {}): Promise<Message[]> => {
    const before = posted.length;
    post({
      _messageType: 0,
      _actionName: action,
      _conversationId: 'conv1',
      _correlationId: 7,
      _origin: options.paneOrigin,
      _data: data,
      _actionType: 0,
      _serializerVersion: 1,
      ...extra,
    });
    await new Promise((resolve) => setTimeout(resolve, 5));
    return posted.slice(before).map(({ message }) => message);
  };
  const execute = async (id: number, data: object = {}): Promise<Record<string, unknown>> => {
    const [answer] = await ask('executeMethod', {
      ...data,
      DdaMethod: { ControlId: 'pane1', Version: 1, DispatchId: id },
    });
    return answer?._data ?? {};
  };
  const richApi = (body: object, flags = 0): Promise<Record<string, unknown>> =>
    execute(93, {
      ArrayData: [
        'IterativeExecutor',
        'POST',
        'ProcessQuery',
        ['SdkVersion', 'officejs'],
        JSON.stringify(body),
        0,
        flags,
      ],
    });
  return { document, host, connection, posted, post, ask, execute, richApi };
};

const register = { _actionType: 1 };

describe('the identity of a pane', () => {
  it('is in the name of its frame, telemetry switched off', () => {
    expect(JSON.parse(frameName(options))).toEqual({
      baseFrameName: 'pane1',
      hostInfo: 'Excel|Web|16.01|zh-CN|pane1||disableLogging|0',
      xdmInfo: 'conv1|pane1|https://host.example',
      serializerVersion: 1,
    });
  });

  it('is completed by the app context', async () => {
    const document = Document.withSheets(['客户']);
    document.setSetting('k', '{"a":1}');
    const [answer] = await setUp(document).ask('ContextActivationManager_getAppContextAsync', 'pane1');
    expect(answer).toMatchObject({
      _messageType: 1,
      _conversationId: 'conv1',
      _correlationId: 7,
      _origin: 'https://host.example',
      _errorCode: 0,
      _responseType: 0,
      _data: {
        _id: 'pane1',
        _appName: 16,
        _clientMode: 1,
        _settings: [['k', '{"a":1}']],
        _appUILocale: 'zh-CN',
      },
    });
    expect(JSON.parse(String(answer?._data['_requirementMatrix']))).toMatchObject({ ExcelApi: '1.15' });
  });
});

describe('messages', () => {
  const request = {
    _messageType: 0,
    _actionName: 'ContextActivationManager_getAppContextAsync',
    _conversationId: 'conv1',
    _correlationId: 0,
    _actionType: 0,
    _data: 'pane1',
  };

  it.each<[string, object, object]>([
    ['another origin', request, { origin: 'https://evil.example' }],
    ['another window', request, { source: {} }],
    ['another conversation', { ...request, _conversationId: 'conv2' }, {}],
    ['an answer', { ...request, _messageType: 1 }, {}],
    ['something else', { hello: 1 }, {}],
  ])('of %s are not listened to', async (_, message, event) => {
    const { post, posted } = setUp();
    post(message, event);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(posted).toEqual([]);
  });

  it('that are no JSON are left alone', () => {
    const { post, posted } = setUp();
    post({}, { data: 'setImmediate$0.1$1' });
    post({}, { data: { object: true } });
    expect(posted).toEqual([]);
  });

  it('go to the pane’s origin only', async () => {
    const { ask, posted } = setUp();
    await ask('richApiMessage', {}, register);
    expect(posted[0]?.origin).toBe('https://pane.example');
  });

  it('stop when the connection is closed', async () => {
    const { ask, connection } = setUp();
    connection.close();
    expect(await ask('richApiMessage', {}, register)).toEqual([]);
  });

  it('to the host need no answer', async () => {
    expect(await setUp().ask('ContextActivationManager_notifyHost', ['pane1', 21, 'x'])).toEqual([]);
  });
});

describe('methods', () => {
  const batch = {
    Actions: [{ Id: 2, ActionType: 2, Name: '', ObjectPathId: 1, QueryInfo: { Select: ['name'] } }],
    ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: '' } },
  };

  it('run batches', async () => {
    const { Version, Error: error, Data } = await setUp().richApi(batch);
    expect([Version, error]).toEqual([1, 0]);
    const [status, headers, text] = Data as [number, string[], string];
    expect([status, headers]).toEqual([200, ['CONTENT-TYPE', 'application/json']]);
    expect(JSON.parse(text)).toEqual({ Results: [{ ActionId: 2, Value: { Name: 'Book1' } }], TraceIds: [] });
  });

  it('report failures of the host by number', async () => {
    const { richApi, host } = setUp();
    host.faults.failRequest(1, { failure: 'ActivityLimitReached' });
    expect(await richApi(batch)).toEqual({ Version: 1, Error: 5102 });
    host.beginCellEdit();
    expect(await richApi(batch)).toEqual({ Version: 1, Error: 5004 });
  });

  it('save and load settings', async () => {
    const { execute, document } = setUp();
    document.setSetting('old', '1');
    const saved = await execute(76, {
      DdaSettingsMethod: { OverwriteIfStale: true, Properties: [['k', '{"a":1}']] },
    });
    expect(saved).toEqual({ Version: 1, Error: 0 });
    expect([...document.settings]).toEqual([['k', '{"a":1}']]);
    expect(await execute(75)).toEqual({ Version: 1, Error: 0, Properties: [['k', '{"a":1}']] });
  });

  it('get and set the selection, and tell the file', async () => {
    const { execute, document } = setUp();
    const [sheet] = document.sheets;
    if (sheet !== undefined) document.select(sheet, { top: 1, bottom: 1, left: 0, right: 1 });
    await execute(65, { DdaSetBindingData: { Data: [['甲', '1']] } });
    expect(sheet?.value(1, 1)).toBe(1);
    expect(await execute(64)).toMatchObject({ Error: 0, Data: [['甲', '1']] });
    expect(await execute(86)).toMatchObject({ Error: 0, 0: { 1: options.documentUrl } });
  });

  it('are refused when the host has no such one', async () => {
    expect(await setUp().execute(999)).toEqual({ Version: 1, Error: 5013 });
  });
});

describe('ribbon commands', () => {
  it('run a function of the add-in and resolve when it completes', async () => {
    const { ask, execute, connection, posted } = setUp();
    const [registered] = await ask(
      'appCommandInvoked',
      { controlId: 'pane1', eventDispId: 39, targetId: '' },
      register,
    );
    expect(registered?._data).toEqual({ Error: 0, Version: 1 });
    const result = connection.invokeCommand('segmentAll', 'SegmentButton');
    await connection.ready;
    await new Promise((resolve) => setTimeout(resolve, 5));
    const { message } = posted.at(-1) ?? {};
    expect(message).toMatchObject({ _actionName: 'appCommandInvoked', _correlationId: 7, _responseType: 1 });
    const { 0: id, 1: name, 2: source } = message?._data as unknown as [string, string, string];
    expect([name, JSON.parse(source)]).toEqual(['segmentAll', { source: { id: 'SegmentButton' } }]);
    await execute(94, { 0: id, 1: 0, 2: '{"done":true}' });
    expect(await result).toEqual({ status: 0, data: { done: true } });
  });
});

describe('events', () => {
  it('go out on the line their registration opened', async () => {
    const { ask, richApi, document, host, posted } = setUp();
    await ask('richApiMessage', {}, { ...register, _correlationId: 3 });
    await ask('documentSelectionChanged', {}, { ...register, _correlationId: 9 });
    await richApi({
      Actions: [
        {
          Id: 2,
          ActionType: 3,
          Name: '_RegisterDataChangedEvent',
          ObjectPathId: 2,
          ArgumentInfo: { Arguments: [] },
        },
      ],
      ObjectPaths: {
        1: { Id: 1, ObjectPathType: 1, Name: '' },
        2: { Id: 2, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 },
      },
    });
    const [sheet] = document.sheets;
    if (sheet === undefined) return;
    sheet.fill({ top: 1, bottom: 1, left: 1, right: 1 }, 99);
    document.select(sheet, { top: 0, bottom: 0, left: 0, right: 1 });
    await host.settled();
    const [changed, selected] = posted.slice(-2).map(({ message }) => message);
    expect(changed).toMatchObject({ _actionName: 'richApiMessage', _correlationId: 3, _responseType: 1 });
    const [[category, type, target, args, , remote]] = changed?._data['ArrayData'] as [
      [number, number, string, string, null, boolean],
    ];
    expect([category, type, target, remote]).toEqual([65536, 10, 'Workbook', false]);
    expect(JSON.parse(args)).toMatchObject({
      address: 'B2',
      changeType: 'RangeEdited',
      shiftDirection: 'None',
    });
    expect(selected).toMatchObject({ _actionName: 'documentSelectionChanged', _correlationId: 9, _data: {} });
  });
});
