import type { Document } from '../../document';
import { HostError, invalidArgument } from '../../wire/errors';
import { define, type Definition } from '../define';

/** All settings of a workbook together. https://learn.microsoft.com/office/dev/add-ins/develop/persisting-add-in-state-and-settings */
const SETTINGS_LIMIT = 2 * 1024 * 1024;

/** A setting by its key. */
class Setting {
  constructor(
    readonly document: Document,
    readonly key: string,
  ) {}
}

const write = (document: Document, key: string, value: unknown): void => {
  if (key === '') throw invalidArgument('A setting needs a key.');
  const json = JSON.stringify(value ?? null);
  let total = key.length + json.length;
  for (const [other, text] of document.settings) if (other !== key) total += other.length + text.length;
  if (total > SETTINGS_LIMIT) throw new HostError('InvalidArgument', 'The settings are larger than 2 MB.');
  document.setSetting(key, json);
};

export const settings: readonly Definition[] = [
  define<Document>('SettingCollection', {
    items: (document) => [...document.settings.keys()].map((key) => new Setting(document, key)),
    item: (document, key) =>
      document.settings.has(String(key)) ? new Setting(document, String(key)) : undefined,
    call: {
      Add: (document, args) => {
        write(document, args.text(0), args.at(1));
        return new Setting(document, args.text(0));
      },
    },
  }),
  define<Setting>('Setting', {
    identity: ({ key }) => ({ _Id: key }),
    get: {
      Key: ({ key }) => key,
      Value: ({ document, key }) => JSON.parse(document.settings.get(key) ?? 'null') as unknown,
    },
    set: {
      Value: ({ document, key }, value) => {
        write(document, key, value);
      },
    },
    call: {
      Delete: ({ document, key }) => {
        document.setSetting(key, undefined);
      },
    },
  }),
];
