import type { Document } from '../../document';
import { readNumber, readText } from '../../wire/arguments';
import { invalidArgument } from '../../wire/errors';
import type { ClassMembers } from '../../wire/members';
import { define, type Definition } from '../define';

type TextProperty =
  'author' | 'category' | 'comments' | 'company' | 'keywords' | 'manager' | 'subject' | 'title';

const texts: readonly TextProperty[] = [
  'author',
  'category',
  'comments',
  'company',
  'keywords',
  'manager',
  'subject',
  'title',
];

/** Longest text of a document property. */
const TEXT_LIMIT = 255;

const textMembers = texts.map((name): ClassMembers<Document> => {
  const wireName = name.charAt(0).toUpperCase() + name.slice(1);
  return {
    get: { [wireName]: ({ properties }) => properties[name] },
    set: {
      [wireName]: ({ properties }, value) => {
        const text = readText(value);
        if (text.length > TEXT_LIMIT)
          throw invalidArgument('A document property has at most 255 characters.');
        properties[name] = text;
      },
    },
  };
});

/** A property of the user's own. */
class CustomProperty {
  constructor(
    readonly document: Document,
    readonly key: string,
  ) {}
}

const readCustom = (value: unknown): string | number | boolean => {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw invalidArgument('A custom property is text, a number or a truth value.');
};

const typeOf = (value: unknown): string =>
  typeof value === 'number'
    ? Number.isInteger(value)
      ? 'Number'
      : 'Float'
    : typeof value === 'boolean'
      ? 'Boolean'
      : 'String';

export const properties: readonly Definition[] = [
  define<Document>('DocumentProperties', ...textMembers, {
    get: {
      CreationDate: (document) => document.properties.creationDate ?? null,
      LastAuthor: (document) => document.properties.lastAuthor,
      RevisionNumber: (document) => document.properties.revisionNumber,
    },
    set: {
      RevisionNumber: (document, value) => {
        document.properties.revisionNumber = readNumber(value);
      },
    },
    link: { Custom: (document) => document },
  }),
  define<Document>('CustomPropertyCollection', {
    items: (document) =>
      [...document.properties.custom.keys()].map((key) => new CustomProperty(document, key)),
    item: (document, key) => {
      const wanted = String(key).toLowerCase();
      const found = [...document.properties.custom.keys()].find((own) => own.toLowerCase() === wanted);
      return found === undefined ? undefined : new CustomProperty(document, found);
    },
    call: {
      Add: (document, args) => {
        document.properties.custom.set(args.text(0), readCustom(args.at(1)));
        return new CustomProperty(document, args.text(0));
      },
      DeleteAll: (document) => {
        document.properties.custom.clear();
      },
    },
  }),
  define<CustomProperty>('CustomProperty', {
    get: {
      Key: ({ key }) => key,
      Value: ({ document, key }) => document.properties.custom.get(key),
      Type: ({ document, key }) => typeOf(document.properties.custom.get(key)),
    },
    set: {
      Value: ({ document, key }, value) => {
        document.properties.custom.set(key, readCustom(value));
      },
    },
    call: {
      Delete: ({ document, key }) => {
        document.properties.custom.delete(key);
      },
    },
  }),
];
