/** How often a child may come: once, once or not at all, or as often as wanted. */
type Times = 'one' | 'optional' | 'some' | 'any';

type Children = readonly (readonly [name: string, times: Times])[];

const control: Children = [
  ['Label', 'one'],
  ['Supertip', 'one'],
  ['Icon', 'optional'],
];

/**
 * Children of every element a task pane manifest may have here, in the order the published schema asks for.
 * Source: [MS-OWEMXML], schemas appforoffice 1.1, taskpaneappversionoverrides and officeappbasictypes 1.0.
 */
export const manifestSchema: Readonly<Record<string, Children>> = {
  OfficeApp: [
    ['Id', 'one'],
    ['AlternateId', 'optional'],
    ['Version', 'one'],
    ['ProviderName', 'one'],
    ['DefaultLocale', 'one'],
    ['DisplayName', 'one'],
    ['Description', 'one'],
    ['IconUrl', 'optional'],
    ['HighResolutionIconUrl', 'optional'],
    ['SupportUrl', 'optional'],
    ['AppDomains', 'optional'],
    ['Hosts', 'optional'],
    ['Requirements', 'optional'],
    ['DefaultSettings', 'one'],
    ['Permissions', 'one'],
    ['VersionOverrides', 'optional'],
  ],
  DisplayName: [['Override', 'any']],
  'OfficeApp/Description': [['Override', 'any']],
  IconUrl: [['Override', 'any']],
  HighResolutionIconUrl: [['Override', 'any']],
  SupportUrl: [['Override', 'any']],
  Hosts: [['Host', 'some']],
  Requirements: [
    ['Sets', 'optional'],
    ['Methods', 'optional'],
  ],
  Sets: [['Set', 'some']],
  DefaultSettings: [['SourceLocation', 'one']],
  VersionOverrides: [
    ['Description', 'optional'],
    ['Requirements', 'optional'],
    ['Hosts', 'optional'],
    ['Resources', 'optional'],
    ['WebApplicationInfo', 'optional'],
    ['EquivalentAddins', 'optional'],
  ],
  'Hosts/Host': [
    ['Runtimes', 'optional'],
    ['AllFormFactors', 'optional'],
    ['DesktopFormFactor', 'optional'],
  ],
  Runtimes: [['Runtime', 'some']],
  AllFormFactors: [['ExtensionPoint', 'optional']],
  'AllFormFactors/ExtensionPoint': [
    ['Script', 'one'],
    ['Page', 'one'],
    ['Metadata', 'optional'],
    ['Namespace', 'optional'],
  ],
  Script: [['SourceLocation', 'one']],
  Page: [['SourceLocation', 'one']],
  Metadata: [['SourceLocation', 'one']],
  DesktopFormFactor: [
    ['GetStarted', 'optional'],
    ['FunctionFile', 'optional'],
    ['ExtensionPoint', 'some'],
  ],
  GetStarted: [
    ['Title', 'one'],
    ['Description', 'one'],
    ['LearnMoreUrl', 'one'],
  ],
  'DesktopFormFactor/ExtensionPoint': [
    ['OfficeTab', 'any'],
    ['CustomTab', 'any'],
  ],
  CustomTab: [
    ['Group', 'some'],
    ['Label', 'one'],
  ],
  Group: [
    ['Label', 'one'],
    ['Icon', 'one'],
    ['Control', 'some'],
  ],
  Icon: [['Image', 'some']],
  Supertip: [
    ['Title', 'one'],
    ['Description', 'one'],
  ],
  'Control:Button': [...control, ['Action', 'one']],
  'Control:Menu': [...control, ['Items', 'one']],
  Items: [['Item', 'some']],
  Item: [...control, ['Action', 'one']],
  'Action:ExecuteFunction': [['FunctionName', 'one']],
  'Action:ShowTaskpane': [
    ['TaskpaneId', 'optional'],
    ['SourceLocation', 'one'],
    ['Title', 'optional'],
  ],
  Resources: [
    ['Images', 'optional'],
    ['Urls', 'optional'],
    ['ShortStrings', 'optional'],
    ['LongStrings', 'optional'],
  ],
  Images: [['Image', 'some']],
  'Images/Image': [['Override', 'any']],
  Urls: [['Url', 'some']],
  Url: [['Override', 'any']],
  ShortStrings: [['String', 'some']],
  LongStrings: [['String', 'some']],
  String: [['Override', 'any']],
};

const XSI = 'http://www.w3.org/2001/XMLSchema-instance';

/** What the schema says of an element: by its type attribute, by its parent, or by its name alone. */
function childrenOf(element: Element): Children {
  const { localName, parentElement } = element;
  return (
    manifestSchema[`${localName}:${element.getAttributeNS(XSI, 'type') ?? ''}`] ??
    manifestSchema[`${parentElement?.localName ?? ''}/${localName}`] ??
    manifestSchema[localName] ??
    []
  );
}

/** Everything in an element and below that the schema does not allow: one line each. */
export function schemaProblems(element: Element): string[] {
  const allowed = childrenOf(element);
  const problems: string[] = [];
  let position = 0;
  const counts = new Map<string, number>();
  for (const { localName } of element.children) {
    const at = allowed.findIndex(([name]) => name === localName);
    if (at < 0) problems.push(`${element.localName} has no ${localName}`);
    else if (at < position) problems.push(`${element.localName}: ${localName} comes too late`);
    else position = at;
    counts.set(localName, (counts.get(localName) ?? 0) + 1);
  }
  for (const [name, times] of allowed) {
    const count = counts.get(name) ?? 0;
    if (count === 0 && (times === 'one' || times === 'some'))
      problems.push(`${element.localName} lacks ${name}`);
    if (count > 1 && (times === 'one' || times === 'optional'))
      problems.push(`${element.localName}: two ${name}`);
  }
  return [...problems, ...[...element.children].flatMap(schemaProblems)];
}
