import { failureOf, openWorkbook } from '../setup/excel';
import type { TestWorkbook } from '../setup/excel';
import type { HostOptions } from '../../src/host';

/**
 * What no page of Microsoft's says and the host had to decide. Whoever knows better changes the line here and the host;
 * everything else it does is documented (see documented/ and the pages its sources name).
 */
interface Guess {
  readonly guess: string;
  readonly options?: HostOptions;
  readonly act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;
  readonly code: string;
}

const guesses: readonly Guess[] = [
  {
    guess:
      'a workbook open for reading refuses whole batches the library marks as writing, asked-for calculations among them',
    options: { readOnly: true },
    act: (_, { workbook }) => workbook.functions.date(2000, 1, 1).load('value'),
    code: 'AccessDenied',
  },
  {
    guess: 'more merged areas than can be told end in a general failure, not in a shorter list',
    act: (sheet) => {
      sheet.getRange('A1:B513').merge(true);
      sheet.getRange('A1:B513').getMergedAreasOrNullObject().load('address');
    },
    code: 'GeneralException',
  },
  {
    guess: 'a sheet’s wrong password is a denied access, not the BadPassword of the general list',
    act: (sheet) => {
      sheet.protection.protect({}, '对');
      sheet.protection.unprotect('错');
    },
    code: 'AccessDenied',
  },
  {
    guess: 'taking the header row out of a table is an invalid operation',
    act: (sheet) => {
      sheet.tables.add('A1:B3', true);
      sheet.getRange('1:1').delete('Up');
    },
    code: 'InvalidOperation',
  },
  {
    guess: 'merging cells of a table is an invalid operation',
    act: (sheet) => {
      sheet.tables.add('A1:B3', true);
      sheet.getRange('A2:B2').merge();
    },
    code: 'InvalidOperation',
  },
  {
    guess: 'deleting or hiding the last visible sheet is an invalid operation',
    act: (sheet) => {
      sheet.delete();
    },
    code: 'InvalidOperation',
  },
  {
    guess: 'a name Excel’s dialogs refuse is an invalid argument',
    act: (_, { workbook }) => workbook.names.add('A1', '=1'),
    code: 'InvalidArgument',
  },
  {
    guess: 'a property name that does not exist is refused, not passed over',
    act: (sheet) => sheet.load('nmae'),
    code: 'ApiNotFound',
  },
];

const opened = (options?: HostOptions): TestWorkbook => openWorkbook(undefined, options);

describe('taken for likely', () => {
  it.each(guesses)('$guess', async ({ options, act, code }) => {
    const failure = await failureOf(opened(options).run, (context) =>
      act(context.workbook.worksheets.getActiveWorksheet(), context),
    );
    expect(failure.code).toBe(code);
  });

  it('events of one batch follow its answer, in the order of what caused them, and none is joined with another', async () => {
    const { run, settled } = opened();
    const told: string[] = [];
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.onChanged.add(({ address }) => {
        told.push(address);
        return Promise.resolve();
      });
      await context.sync();
      sheet.getRange('A1').values = [[1]];
      sheet.getRange('B2').values = [[2]];
      sheet.getRange('A1').values = [[3]];
      await context.sync();
      expect(told).toEqual([]);
    });
    await settled();
    expect(told).toEqual(['A1', 'B2', 'A1']);
  });

  it('a sort tells of itself and of the cells it has changed', async () => {
    const { run, settled } = opened();
    const told: string[] = [];
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:A3').values = [[3], [1], [2]];
      sheet.onChanged.add(({ changeType }) => {
        told.push(changeType);
        return Promise.resolve();
      });
      sheet.onRowSorted.add(({ address }) => {
        told.push(`sorted ${address}`);
        return Promise.resolve();
      });
      await context.sync();
      sheet.getRange('A1:A3').sort.apply([{ key: 0 }]);
      await context.sync();
    });
    await settled();
    expect(told.toSorted()).toEqual(['RangeEdited', 'sorted A1:A3']);
  });
});
