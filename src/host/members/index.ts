import type { AnyMembers } from '../wire/members';
import { comments } from './comments/comments';
import { namedItems } from './names/scope';
import { formats } from './range/format';
import { ranges } from './range/range';
import { rangeAreas } from './range/rangeAreas';
import { dataValidation } from './rules/dataValidation';
import { customXml } from './storage/customXml';
import { properties } from './storage/properties';
import { settings } from './storage/settings';
import { tableColumnDefinitions } from './tables/columns';
import { tableRowDefinitions } from './tables/rows';
import { tables } from './tables/tables';
import { application } from './workbook/application';
import { workbook } from './workbook/workbook';
import { worksheetCollection } from './worksheet/collection';
import { freezePanes } from './worksheet/freezePanes';
import { protections } from './worksheet/protection';
import { worksheets } from './worksheet/worksheet';

const registry: ReadonlyMap<string, AnyMembers> = new Map(
  [
    workbook,
    application,
    worksheetCollection,
    worksheets,
    protections,
    freezePanes,
    ranges,
    rangeAreas,
    formats,
    dataValidation,
    tables,
    tableColumnDefinitions,
    tableRowDefinitions,
    namedItems,
    comments,
    settings,
    customXml,
    properties,
  ].flat(),
);

/** The members of a class; undefined when the host implements none of it. */
export const members = (className: string): AnyMembers | undefined => registry.get(className);

/** Every class the host implements members of. */
export const implementedClasses = (): readonly string[] => [...registry.keys()];
