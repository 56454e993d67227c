import { LocaleType, LogLevel, Univer, mergeLocales } from '@univerjs/core';
import type { PluginCtor } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalFormatsEnglish from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import conditionalFormatsChinese from '@univerjs/preset-sheets-conditional-formatting/locales/zh-CN';
import { CalculationMode, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreEnglish from '@univerjs/preset-sheets-core/locales/en-US';
import coreChinese from '@univerjs/preset-sheets-core/locales/zh-CN';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import validationEnglish from '@univerjs/preset-sheets-data-validation/locales/en-US';
import validationChinese from '@univerjs/preset-sheets-data-validation/locales/zh-CN';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import notesEnglish from '@univerjs/preset-sheets-note/locales/en-US';
import notesChinese from '@univerjs/preset-sheets-note/locales/zh-CN';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-note/lib/index.css';
import type { Language } from '../locales';

/** A spreadsheet component in an element, empty. */
export interface Spreadsheet {
  readonly api: FUniver;
  readonly univer: Univer;
  readonly locale: LocaleType;
}

const LOCALES = {
  'zh-CN': {
    type: LocaleType.ZH_CN,
    words: () => mergeLocales(coreChinese, conditionalFormatsChinese, validationChinese, notesChinese),
  },
  'en-US': {
    type: LocaleType.EN_US,
    words: () => mergeLocales(coreEnglish, conditionalFormatsEnglish, validationEnglish, notesEnglish),
  },
};

type Registration = PluginCtor | [PluginCtor, unknown?];

/** Makes the grid: formula bar, sheet tabs and cells; no toolbar, since the ribbon above is the add-in's. */
export function createSpreadsheet(container: HTMLElement, language: Language, dark: boolean): Spreadsheet {
  const { type, words } = LOCALES[language];
  const univer = new Univer({
    locale: type,
    locales: { [type]: words() },
    logLevel: LogLevel.ERROR,
    darkMode: dark,
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: false,
      formulaBar: true,
      contextMenu: false,
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
      footer: { menus: false, addSheetButtonConfig: { show: true } },
      // The document computes; what it says is shown.
      formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
    }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false }),
    UniverSheetsNotePreset(),
  ];
  const registered = new Set<string>();
  for (const registration of presets.flatMap(({ plugins }) => plugins as Registration[])) {
    const [plugin, options] = Array.isArray(registration) ? registration : [registration];
    if (registered.has(plugin.pluginName)) continue;
    registered.add(plugin.pluginName);
    univer.registerPlugin(plugin, options);
  }
  return { univer, api: FUniver.newAPI(univer), locale: type };
}
