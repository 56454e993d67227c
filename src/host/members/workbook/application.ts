import type { Document } from '../../document';
import { readFlag, readNumber } from '../../wire/arguments';
import { define, type Definition } from '../define';

type CalculationMode = Document['calculation']['mode'];

export const application: readonly Definition[] = [
  define<Document>('Application', {
    get: {
      CalculationMode: ({ calculation }) => calculation.mode,
      CalculationState: () => 'Done',
      CalculationEngineVersion: () => 191029,
      DecimalSeparator: () => '.',
      ThousandsSeparator: () => ',',
      UseSystemSeparators: () => true,
    },
    set: {
      CalculationMode: ({ calculation }, value) => {
        calculation.mode = value as CalculationMode;
      },
    },
    link: {
      CultureInfo: (document) => document,
      IterativeCalculation: (document) => document,
    },
    call: {
      Calculate: ({ calculation }, args) => {
        if (args.text(0) === 'Recalculate') calculation.calculate();
        else calculation.recalculate();
      },
      SuspendApiCalculationUntilNextSync: ({ calculation }) => {
        calculation.suspend();
      },
      // Nothing is painted between the actions of a batch anyway.
      SuspendScreenUpdatingUntilNextSync: () => undefined,
    },
  }),
  define<Document>('CultureInfo', {
    get: { Name: () => 'zh-CN' },
    link: { NumberFormat: (document) => document, DatetimeFormat: (document) => document },
  }),
  define<Document>('NumberFormatInfo', {
    get: { NumberDecimalSeparator: () => '.', NumberGroupSeparator: () => ',' },
  }),
  define<Document>('DatetimeFormatInfo', {
    get: {
      DateSeparator: () => '/',
      TimeSeparator: () => ':',
      ShortDatePattern: () => 'yyyy/M/d',
      LongDatePattern: () => 'yyyy"年"M"月"d"日"',
      LongTimePattern: () => 'H:mm:ss',
    },
  }),
  define<Document>('IterativeCalculation', {
    get: { Enabled: () => false, MaxChange: () => 0.001, MaxIteration: () => 100 },
    set: {
      Enabled: (_document, value) => void readFlag(value),
      MaxChange: (_document, value) => void readNumber(value),
      MaxIteration: (_document, value) => void readNumber(value),
    },
  }),
];
