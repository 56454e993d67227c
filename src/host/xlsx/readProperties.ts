import type { Document } from '../document';
import type { Package } from './package';
import { attribute, childrenOf, unescapeText } from './xml';

const CORE: Readonly<
  Record<
    string,
    'title' | 'subject' | 'author' | 'keywords' | 'comments' | 'lastAuthor' | 'category' | 'creationDate'
  >
> = {
  title: 'title',
  subject: 'subject',
  creator: 'author',
  keywords: 'keywords',
  description: 'comments',
  lastModifiedBy: 'lastAuthor',
  category: 'category',
  created: 'creationDate',
};

/** Reads the document properties a package carries. */
export function readProperties(file: Package, document: Document): void {
  const { properties } = document;
  for (const element of file.xml('docProps/core.xml')?.children ?? []) {
    const key = CORE[element.local];
    if (key !== undefined) properties[key] = unescapeText(element.text);
    else if (element.local === 'revision') properties.revisionNumber = Number(element.text) || 0;
  }
  for (const element of file.xml('docProps/app.xml')?.children ?? []) {
    if (element.local === 'Company') properties.company = unescapeText(element.text);
    else if (element.local === 'Manager') properties.manager = unescapeText(element.text);
  }
  const custom = file.xml('docProps/custom.xml');
  for (const element of childrenOf(custom, 'property')) {
    const name = attribute(element, 'name');
    const [value] = element.children;
    if (name === undefined || !value) continue;
    if (/^(?:r8|r4|i[1248]|int|decimal)$/.test(value.local)) {
      properties.custom.set(name, Number(value.text));
    } else if (value.local === 'bool') properties.custom.set(name, value.text === 'true');
    else properties.custom.set(name, unescapeText(value.text));
  }
}
