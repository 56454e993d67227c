import type { Document, DocumentProperties } from '../document';
import type { OutputPackage } from './outputPackage';
import { OFFICE } from './relationships';
import { XML_HEAD, attributesText, escapeText } from './xml';

const CORE_TYPE = 'application/vnd.openxmlformats-package.core-properties+xml';
const CORE_RELATIONSHIP =
  'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
const APP_TYPE = 'application/vnd.openxmlformats-officedocument.extended-properties+xml';
const CUSTOM_TYPE = 'application/vnd.openxmlformats-officedocument.custom-properties+xml';
const FORMAT_ID = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

/** The properties as one text, to see whether they changed. */
export function propertiesKey(properties: DocumentProperties): string {
  return JSON.stringify({ ...properties, custom: [...properties.custom] });
}

function element(name: string, text: string, attributes = ''): string {
  return text === '' ? '' : `<${name}${attributes}>${escapeText(text)}</${name}>`;
}

/** Writes the property parts of a package. */
export function writeProperties(document: Document, out: OutputPackage): void {
  const { properties } = document;
  const root = out.relationships('');
  const core = [
    element('dc:title', properties.title),
    element('dc:subject', properties.subject),
    element('dc:creator', properties.author),
    element('cp:keywords', properties.keywords),
    element('dc:description', properties.comments),
    element('cp:lastModifiedBy', properties.lastAuthor),
    element('cp:category', properties.category),
    properties.revisionNumber > 0 ? element('cp:revision', String(properties.revisionNumber)) : '',
    element('dcterms:created', properties.creationDate ?? '', ' xsi:type="dcterms:W3CDTF"'),
  ].join('');
  out.put(
    'docProps/core.xml',
    `${XML_HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${core}</cp:coreProperties>`,
    CORE_TYPE,
  );
  root.add('core-properties', 'docProps/core.xml', false, CORE_RELATIONSHIP);
  const app = element('Manager', properties.manager) + element('Company', properties.company);
  out.put(
    'docProps/app.xml',
    `${XML_HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application>${app}</Properties>`,
    APP_TYPE,
  );
  root.add('extended-properties', 'docProps/app.xml');
  if (properties.custom.size === 0) {
    root.remove(({ kind }) => kind === 'custom-properties');
    return;
  }
  const custom = [...properties.custom].map(([name, value], i) => {
    const attributes = attributesText({ fmtid: FORMAT_ID, pid: i + 2, name });
    const content =
      typeof value === 'number'
        ? `<vt:r8>${String(value)}</vt:r8>`
        : typeof value === 'boolean'
          ? `<vt:bool>${String(value)}</vt:bool>`
          : `<vt:lpwstr>${escapeText(value)}</vt:lpwstr>`;
    return `<property${attributes}>${content}</property>`;
  });
  out.put(
    'docProps/custom.xml',
    `${XML_HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${custom.join('')}</Properties>`,
    CUSTOM_TYPE,
  );
  root.add('custom-properties', 'docProps/custom.xml', false, `${OFFICE}/custom-properties`);
}
