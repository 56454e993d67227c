import type { Document } from '../document';
import type { OutputPackage } from './outputPackage';
import type { Package } from './package';
import type { Relationship } from './relationships';
import { readRelationships } from './relationships';
import {
  XML_HEAD,
  attribute,
  attributesText,
  childrenOf,
  escapeText,
  excelAttribute,
  excelText,
  parseXml,
  unescapeText,
} from './xml';

const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const PROPERTIES_NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
/** The part in which the add-in's document settings are kept. */
const SETTINGS_NAMESPACE = 'urn:office-js-host:document-settings';

/** Reads the custom XML parts of a workbook, and the settings kept in one of them. */
export function readCustomXml(
  file: Package,
  relationships: readonly Relationship[],
  document: Document,
): Map<string, string> {
  const sources = new Map<string, string>();
  for (const { kind, target } of relationships) {
    if (kind !== 'customXml') continue;
    const xml = file.text(target);
    if (xml === undefined) continue;
    if (xml.includes(`"${SETTINGS_NAMESPACE}"`)) {
      for (const item of childrenOf(parseXml(xml, target), 'setting')) {
        document.settings.set(excelAttribute(item, 'key') ?? '', unescapeText(item.text));
      }
      continue;
    }
    const properties = readRelationships(file, target)[0]?.target;
    const id = properties === undefined ? undefined : attribute(file.xml(properties), 'itemID');
    const part = document.customXml.add(xml, id ?? document.newId('xml'));
    sources.set(part.id, target);
  }
  return sources;
}

/** Writes the custom XML parts of a workbook; those of the file that are gone go. */
export function writeCustomXml(
  document: Document,
  sources: ReadonlyMap<string, string>,
  workbookPart: string,
  out: OutputPackage,
): void {
  const relationships = out.relationships(workbookPart);
  relationships.remove(({ kind }) => kind === 'customXml');
  for (const { id, xml } of document.customXml.all()) {
    const known = sources.get(id);
    const path = known ?? out.freePath('customXml/item', '.xml');
    out.put(path, xml);
    relationships.add('customXml', path);
    if (known !== undefined) continue;
    const properties = out.freePath('customXml/itemProps', '.xml');
    out.put(
      properties,
      `${XML_HEAD}<ds:datastoreItem xmlns:ds="${PROPERTIES_NAMESPACE}"${attributesText({ 'ds:itemID': id })}><ds:schemaRefs/></ds:datastoreItem>`,
      PROPERTIES_TYPE,
    );
    out.relationships(path).add('customXmlProps', properties);
  }
  if (document.settings.size === 0) return;
  const items = [...document.settings].map(
    ([key, json]) => `<setting${attributesText({ key: excelText(key) })}>${escapeText(json)}</setting>`,
  );
  const path = out.freePath('customXml/item', '.xml');
  out.put(path, `${XML_HEAD}<settings xmlns="${SETTINGS_NAMESPACE}">${items.join('')}</settings>`);
  relationships.add('customXml', path);
}
