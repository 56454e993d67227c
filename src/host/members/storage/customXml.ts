import { rootNamespace, type CustomXmlPart, type Document } from '../../document';
import { HostError, invalidArgument, itemNotFound } from '../../wire/errors';
import { define, type Definition } from '../define';

class PlacedPart {
  constructor(
    readonly document: Document,
    readonly part: CustomXmlPart,
  ) {}
}

/** The parts of one namespace. */
class PartScope {
  constructor(
    readonly document: Document,
    readonly namespace: string,
  ) {}

  get parts(): PlacedPart[] {
    return this.document.customXml
      .byNamespace(this.namespace)
      .map((part) => new PlacedPart(this.document, part));
  }
}

const find = (document: Document, key: unknown): PlacedPart | undefined => {
  const part = document.customXml.get(String(key));
  return part === undefined ? undefined : new PlacedPart(document, part);
};

/** The one part of a namespace; several are an error, none may be a null object. */
const onlyItem = (scope: PartScope): PlacedPart => {
  const [first, second] = scope.parts;
  if (first === undefined) throw itemNotFound();
  if (second !== undefined) throw new HostError('GeneralException', 'The namespace has several parts.');
  return first;
};

export const customXml: readonly Definition[] = [
  define<Document>('CustomXmlPartCollection', {
    items: (document) => document.customXml.all().map((part) => new PlacedPart(document, part)),
    item: find,
    call: {
      Add: (document, args) => new PlacedPart(document, document.customXml.add(args.text(0))),
      GetByNamespace: (document, args) => new PartScope(document, args.text(0)),
    },
  }),
  define<PartScope>('CustomXmlPartScopedCollection', {
    items: ({ parts }) => parts,
    item: ({ parts }, key) => parts.find(({ part }) => part.id === key),
    call: { GetOnlyItem: onlyItem },
  }),
  define<PlacedPart>('CustomXmlPart', {
    identity: ({ part }) => ({ Id: part.id }),
    get: { NamespaceUri: ({ part }) => rootNamespace(part.xml) },
    call: {
      GetXml: ({ part }) => part.xml,
      SetXml: ({ part }, args) => {
        const xml = args.text(0);
        if (!/^\s*(<\?xml[^>]*\?>\s*)?</.test(xml))
          throw invalidArgument('A custom XML part has to be an XML element.');
        part.xml = xml;
      },
      Delete: ({ document, part }) => {
        document.customXml.delete(part.id);
      },
    },
  }),
];
