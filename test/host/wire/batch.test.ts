import { ExcelHost } from '../../../src/host';
import { Document } from '../../../src/host/document';
import { Access } from '../../../src/host/wire/access';
import { evaluate } from '../../../src/host/wire/batch';
import { members } from '../../../src/host/members';
import {
  ActionType,
  PathType,
  type Action,
  type Batch,
  type ObjectPath,
} from '../../../src/host/wire/message';

/** Paths 1 workbook, 2 worksheets, 3 the sheet `客户`; the others as given. */
const batchOf = (
  actions: readonly Action[],
  paths: readonly ObjectPath[] = [],
  AutoKeepReference = false,
): Batch => {
  const all: ObjectPath[] = [
    { Id: 1, ObjectPathType: PathType.global, Name: '' },
    { Id: 2, ObjectPathType: PathType.property, Name: 'Worksheets', ParentObjectPathId: 1 },
    {
      Id: 3,
      ObjectPathType: PathType.indexer,
      Name: '',
      ParentObjectPathId: 2,
      ArgumentInfo: { Arguments: ['客户'] },
    },
    ...paths,
  ];
  return {
    AutoKeepReference,
    Actions: actions,
    ObjectPaths: Object.fromEntries(all.map((path) => [path.Id, path])),
  };
};

const range = (id: number, address: string, extra: Partial<ObjectPath> = {}): ObjectPath => ({
  Id: id,
  ObjectPathType: PathType.method,
  Name: 'GetRange',
  ParentObjectPathId: 3,
  ArgumentInfo: { Arguments: [address] },
  ...extra,
});

const instantiate = (id: number, path: number): Action => ({
  Id: id,
  ActionType: ActionType.instantiate,
  Name: '',
  ObjectPathId: path,
});

const call = (id: number, path: number, name: string, args: unknown[] = []): Action => ({
  Id: id,
  ActionType: ActionType.method,
  Name: name,
  ObjectPathId: path,
  ArgumentInfo: { Arguments: args },
});

const set = (id: number, path: number, name: string, value: unknown): Action => ({
  Id: id,
  ActionType: ActionType.set,
  Name: name,
  ObjectPathId: path,
  ArgumentInfo: { Arguments: [value] },
});

const query = (id: number, path: number, select: string[]): Action => ({
  Id: id,
  ActionType: ActionType.query,
  Name: '',
  ObjectPathId: path,
  QueryInfo: { Select: select },
});

const setUp = () => {
  const document = Document.withSheets(['客户', '其他']);
  const host = new ExcelHost(document);
  const access = new Access(host.session, members);
  return { document, host, run: (batch: Batch) => evaluate(batch, access) };
};

describe('a batch', () => {
  it('answers every action in order, identities at instantiation', () => {
    const { run, document } = setUp();
    const answer = run(batchOf([instantiate(11, 1), instantiate(12, 2), instantiate(13, 3)]));
    expect(answer).toEqual({
      Results: [
        { ActionId: 11, Value: {} },
        { ActionId: 12, Value: {} },
        { ActionId: 13, Value: { Id: document.sheets[0]?.id } },
      ],
      TraceIds: [],
    });
  });

  it('walks a path once: an added sheet is added once', () => {
    const { run, document } = setUp();
    const add: ObjectPath = {
      Id: 4,
      ObjectPathType: PathType.method,
      Name: 'Add',
      ParentObjectPathId: 2,
      ArgumentInfo: { Arguments: ['新'] },
    };
    run(batchOf([instantiate(11, 4), query(12, 4, ['name']), query(13, 4, ['id'])], [add]));
    expect(document.sheets.map(({ name }) => name)).toEqual(['客户', '其他', '新']);
  });

  it('lists the traces it passed, and only those', () => {
    const { run } = setUp();
    const trace = (id: number): Action => ({
      Id: id,
      ActionType: ActionType.trace,
      Name: 'Trace',
      ObjectPathId: 0,
    });
    const answer = run(batchOf([trace(11), call(12, 3, 'Fehlt'), trace(13)]));
    expect(answer.TraceIds).toEqual([11]);
  });

  it('puts objects in place of the paths its arguments name', () => {
    const { run } = setUp();
    const around: ObjectPath = {
      Id: 6,
      ObjectPathType: PathType.method,
      Name: 'GetBoundingRect',
      ParentObjectPathId: 4,
      ArgumentInfo: { Arguments: [5], ReferencedObjectPathIds: [5] },
    };
    const answer = run(batchOf([query(11, 6, ['address'])], [range(4, 'A1'), range(5, 'C3'), around]));
    expect(answer.Results?.[0]?.Value).toEqual({ Address: '客户!A1:C3' });
  });

  it('finds objects inside JSON arguments as well', () => {
    const { run, document } = setUp();
    const validation: ObjectPath = {
      Id: 5,
      ObjectPathType: PathType.property,
      Name: 'DataValidation',
      ParentObjectPathId: 4,
    };
    const source = { _ObjectPathId: 6 };
    run(
      batchOf(
        [set(11, 5, 'Rule', { list: { inCellDropDown: true, source } })],
        [range(4, 'A1'), validation, range(6, 'C1:C3')],
      ),
    );
    expect(document.sheets[0]?.validations.at(0, 0)?.formula1).toBe('=客户!$C$1:$C$3');
  });

  it('keeps what was done before a failure and runs nothing after it', () => {
    const { run, document } = setUp();
    const answer = run(
      batchOf(
        [set(11, 4, 'Values', [[1]]), call(12, 3, 'GetRange', ['kein Ort']), set(13, 4, 'Values', [[2]])],
        [range(4, 'A1')],
      ),
    );
    expect(document.sheets[0]?.value(0, 0)).toBe(1);
    expect(answer).toMatchObject({
      Error: { Code: 'InvalidArgument', Location: 'Worksheet.getRange', ActionIndex: 1, HttpStatusCode: 400 },
      ProcessedResults: { Results: [{ ActionId: 11, Value: null }] },
    });
    expect(answer.Results).toBeUndefined();
  });

  it('answers for null objects without failing', () => {
    const { run } = setUp();
    const paths: ObjectPath[] = [
      { ...range(4, 'x'), Name: 'GetItemOrNullObject', ParentObjectPathId: 2 },
      { ...range(5, 'A1'), ParentObjectPathId: 4 },
      { Id: 6, ObjectPathType: PathType.null, Name: '' },
    ];
    const answer = run(
      batchOf(
        [
          instantiate(11, 4),
          query(12, 5, ['values']),
          set(13, 5, 'Values', [[1]]),
          call(14, 5, 'Clear', [null]),
          instantiate(15, 6),
        ],
        paths,
      ),
    );
    expect(answer.Results?.map(({ Value }) => Value)).toEqual([
      null,
      null,
      { _IsNull: true },
      { _IsNull: true },
      null,
    ]);
  });

  it('answers for the services of the library itself', () => {
    const { run } = setUp();
    const service: ObjectPath = {
      Id: 4,
      ObjectPathType: PathType.newObject,
      Name: 'Microsoft.InternalService.AddinInternalService',
    };
    const answer = run(batchOf([instantiate(11, 4), call(12, 4, 'NotifyActionHandlerReady')], [service]));
    expect(answer.Results?.map(({ Value }) => Value)).toEqual([{}, null]);
  });
});

describe('kept references', () => {
  it('are given at once when the batch keeps them by itself', () => {
    const { run, host } = setUp();
    const answer = run(
      batchOf(
        [instantiate(11, 4), call(12, 4, '_KeepReference'), instantiate(13, 4)],
        [range(4, 'A1')],
        true,
      ),
    );
    expect(answer.Results?.map(({ Value }) => Value)).toEqual([
      { _ReferenceId: '1' },
      null,
      { _ReferenceId: '1' },
    ]);
    expect(host.session.references.count).toBe(1);
  });

  it('are not given to what the client will not use again', () => {
    const { run, host } = setUp();
    run(batchOf([set(11, 4, 'Values', [[1]])], [range(4, 'A1', { D: true })], true));
    expect(host.session.references.count).toBe(0);
  });

  it('find the object again, until they are removed', () => {
    const { run } = setUp();
    run(batchOf([call(11, 4, '_KeepReference')], [range(4, 'B2')]));
    const kept: ObjectPath = { Id: 4, ObjectPathType: PathType.reference, Name: '1' };
    expect(run(batchOf([query(12, 4, ['address'])], [kept])).Results?.[0]?.Value).toEqual({
      Address: '客户!B2',
      _ReferenceId: '1',
    });
    const answer = run(batchOf([call(13, 1, '_RemoveReference', ['1']), query(14, 4, ['address'])], [kept]));
    expect(answer.Error).toMatchObject({ Code: 'InvalidReference', ActionIndex: 1 });
  });
});

describe('what fails loudly', () => {
  it.each<[string, Action, Record<string, unknown>]>([
    ['a method nobody has', call(11, 3, 'Fly'), { Code: 'ApiNotFound', Location: 'Worksheet.fly' }],
    [
      'a property nobody has',
      set(11, 3, 'Colour', 'red'),
      { Code: 'ApiNotFound', Location: 'Worksheet.colour' },
    ],
    [
      'a property nobody has, loaded',
      query(11, 3, ['colour']),
      { Code: 'ApiNotFound', Location: 'Worksheet.colour' },
    ],
    [
      'a method this host does not have',
      call(11, 3, 'ShowOutlineLevels', [1, 1]),
      { Code: 'NotImplemented', Location: 'Worksheet.showOutlineLevels' },
    ],
    [
      'too few arguments',
      call(11, 3, 'GetCell', [1]),
      { Code: 'InvalidArgument', Location: 'Worksheet.getCell' },
    ],
    ['too many arguments', call(11, 3, 'Activate', [1]), { Code: 'InvalidArgument' }],
    ['a missing argument', call(11, 3, 'GetCell', [1, null]), { Code: 'InvalidArgument' }],
    ['an argument of another type', call(11, 3, 'GetRange', [1]), { Code: 'InvalidArgument' }],
    ['a name that is not allowed', set(11, 3, 'Visibility', 'Invisible'), { Code: 'InvalidArgument' }],
    ['a property that cannot be set', set(11, 3, 'Id', 'x'), { Code: 'InvalidOperation' }],
  ])('%s', (_, action, error) => {
    expect(setUp().run(batchOf([action])).Error).toMatchObject(error);
  });

  it('members of a newer requirement set than the host has', () => {
    const document = Document.withSheets(['客户']);
    const { session } = new ExcelHost(document, { requirements: { ExcelApi: '1.3' } });
    const answer = evaluate(batchOf([set(11, 3, 'TabColor', 'red')]), new Access(session, members));
    expect(answer.Error).toMatchObject({
      Code: 'ApiNotFound',
      Message: 'The API Worksheet.tabColor needs ExcelApi 1.7.',
    });
  });
});

describe('update and ensure unchanged', () => {
  it('sets scalars and what they lead to', () => {
    const { run, document } = setUp();
    const update: Action = {
      Id: 11,
      ActionType: ActionType.update,
      Name: '',
      ObjectPathId: 4,
      ObjectState: { values: [[7]], format: { fill: { color: '#ff0000' }, font: { bold: true } } },
    };
    expect(run(batchOf([update], [range(4, 'A1')])).Results).toEqual([{ ActionId: 11, Value: null }]);
    expect(document.sheets[0]?.value(0, 0)).toBe(7);
    expect(document.sheets[0]?.style(0, 0)).toMatchObject({
      fill: { color: '#FF0000' },
      font: { bold: true },
    });
  });

  it('fails when something is not as the add-in last saw it', () => {
    const { run } = setUp();
    const ensure = (name: string): Action => ({
      Id: 11,
      ActionType: ActionType.ensureUnchanged,
      Name: '',
      ObjectPathId: 3,
      ObjectState: { name },
    });
    expect(run(batchOf([ensure('客户')])).Error).toBeUndefined();
    expect(run(batchOf([ensure('别的')])).Error).toMatchObject({ Code: 'Conflict' });
  });
});
