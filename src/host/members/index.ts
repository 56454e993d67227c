import type { AnyMembers } from '../wire/members';
import { charts } from './charts/chart';
import { chartParts } from './charts/parts';
import { chartSeries } from './charts/series';
import { comments } from './comments/comments';
import { namedItems } from './names/scope';
import { borders } from './range/borders';
import { formats } from './range/format';
import { ranges } from './range/range';
import { sorts } from './range/sort';
import { rangeAreas } from './range/rangeAreas';
import { visibleView } from './range/visibleView';
import { conditionalFormats } from './rules/conditionalFormats';
import { conditionalLook } from './rules/conditionalLook';
import { conditionalRules } from './rules/conditionalRules';
import { dataValidation } from './rules/dataValidation';
import { customXml } from './storage/customXml';
import { properties } from './storage/properties';
import { settings } from './storage/settings';
import { tableColumnDefinitions } from './tables/columns';
import { filters } from './tables/filters';
import { tableRowDefinitions } from './tables/rows';
import { tables } from './tables/tables';
import { absentCollections } from './workbook/absent';
import { application } from './workbook/application';
import { functions } from './workbook/functions';
import { workbook } from './workbook/workbook';
import { worksheetCollection } from './worksheet/collection';
import { freezePanes } from './worksheet/freezePanes';
import { pageLayout } from './worksheet/pageLayout';
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
    visibleView,
    formats,
    borders,
    dataValidation,
    tables,
    tableColumnDefinitions,
    tableRowDefinitions,
    namedItems,
    comments,
    settings,
    customXml,
    properties,
    charts,
    chartParts,
    chartSeries,
    filters,
    sorts,
    pageLayout,
    absentCollections,
    conditionalFormats,
    conditionalRules,
    conditionalLook,
    functions,
  ].flat(),
);

/** The members of a class; undefined when the host implements none of it. */
export const members = (className: string): AnyMembers | undefined => registry.get(className);

/** Every class the host implements members of. */
export const implementedClasses = (): readonly string[] => [...registry.keys()];
