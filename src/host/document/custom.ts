import { DocumentError } from './errors';

/** Document properties; `custom` are the user's own. Dates as ISO 8601. */
export interface DocumentProperties {
  title: string;
  subject: string;
  author: string;
  manager: string;
  company: string;
  category: string;
  keywords: string;
  comments: string;
  lastAuthor: string;
  revisionNumber: number;
  creationDate?: string;
  custom: Map<string, string | number | boolean>;
}

export function emptyProperties(): DocumentProperties {
  return {
    title: '',
    subject: '',
    author: '',
    manager: '',
    company: '',
    category: '',
    keywords: '',
    comments: '',
    lastAuthor: '',
    revisionNumber: 0,
    custom: new Map(),
  };
}

/** A piece of XML an add-in keeps in the workbook. */
export interface CustomXmlPart {
  readonly id: string;
  xml: string;
}

/** The custom XML parts of a workbook. */
export class CustomXmlParts {
  readonly #parts = new Map<string, CustomXmlPart>();

  constructor(private readonly newId: () => string) {}

  all(): CustomXmlPart[] {
    return [...this.#parts.values()];
  }

  get(id: string): CustomXmlPart | undefined {
    return this.#parts.get(id);
  }

  /** @throws DocumentError InvalidArgument when the text does not look like one XML element */
  add(xml: string, id = this.newId()): CustomXmlPart {
    if (!/^\s*(?:<\?xml[^>]*\?>\s*)?<[A-Za-z_]/.test(xml)) {
      throw new DocumentError('InvalidArgument', 'A custom XML part has to be an XML element.');
    }
    const part: CustomXmlPart = { id, xml };
    this.#parts.set(id, part);
    return part;
  }

  delete(id: string): boolean {
    return this.#parts.delete(id);
  }

  /** Parts whose root element is in the namespace. */
  byNamespace(uri: string): CustomXmlPart[] {
    return this.all().filter(({ xml }) => rootNamespace(xml) === uri);
  }
}

/** Namespace of the root element, '' when it has none. */
export function rootNamespace(xml: string): string {
  const tag = /<([A-Za-z_][\w.-]*)(?::([\w.-]+))?((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*\/?>/.exec(
    xml,
  );
  if (!tag) return '';
  const attribute = tag[2] === undefined ? 'xmlns' : `xmlns:${tag[1] ?? ''}`;
  const pattern = new RegExp(`\\s${attribute}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  const value = pattern.exec(tag[3] ?? '');
  return value?.[1] ?? value?.[2] ?? '';
}
