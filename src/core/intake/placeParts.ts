import { countyHeads, emptyDistricts, placePartHeads } from '../books';
import { ColumnBuilder, scalarAt } from '../table';
import type { Column } from '../table';
import { tidy } from '../text';
import { foldLabel } from './labelFolds';

/** Whether a header names one level of a place: 省, 所在市, 区/县. */
export const isPlacePart = (label: string) => placePartHeads.test(foldLabel(label));

const isCounty = (label: string) => countyHeads.test(foldLabel(label));

/**
 * The places of several columns written as one, larger divisions first as the columns stand. Counties are left out
 * where a larger one is given: a region goes down to the city.
 */
export function joinedPlaces(parts: readonly { readonly label: string; readonly cells: Column }[]): Column {
  const [first] = parts;
  const builder = new ColumnBuilder(first?.cells.kinds.length ?? 0);
  const larger = parts.filter(({ label }) => !isCounty(label));
  for (let record = 0; record < (first?.cells.kinds.length ?? 0); record += 1) {
    const places = placesOf(larger, record);
    const whole = (places.length > 1 ? places : placesOf(parts, record)).join('');
    if (whole === '') builder.skip();
    else builder.push(whole);
  }
  return builder.build();
}

/** The levels of a place as a doubt about it is looked into: the city, then the province, counties last. */
export const narrowestFirst = <Part extends { readonly label: string }>(
  parts: readonly Part[],
): readonly Part[] => [
  ...parts.filter(({ label }) => !isCounty(label)).reverse(),
  ...parts.filter(({ label }) => isCounty(label)),
];

/** The different names of a record, 北京 | 北京市 counting once and 市辖区 not at all. */
function placesOf(parts: readonly { readonly cells: Column }[], record: number): readonly string[] {
  const places: string[] = [];
  for (const { cells } of parts) {
    const value = scalarAt(cells, record);
    const place = typeof value === 'string' ? tidy(value) : '';
    if (place === '' || emptyDistricts.test(place)) continue;
    const last = places.at(-1);
    if (last !== undefined && (place.startsWith(last) || last.startsWith(place))) {
      places[places.length - 1] = place.length > last.length ? place : last;
    } else places.push(place);
  }
  return places;
}
