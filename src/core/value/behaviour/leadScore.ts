import { areaUnderCurve, calibration, chancesOf, fitLogistic, pointsOf, standardised } from '../../mining';
import type { CalibrationBand } from '../../mining';
import { hashText } from '../../text';

/** With fewer outcomes of either kind a model learns the list by heart. */
export const fewestOutcomes = 50;

/** What a lead is scored by: one number a customer, NaN where unknown. */
export interface LeadFeature {
  readonly key: string;
  readonly values: Float64Array;
}

/** A lead model with how well it did on customers it had not seen. */
export interface LeadModel {
  readonly kind: 'fitted';
  /** By feature: change of the log odds of the outcome for one standard deviation. */
  readonly weights: readonly { readonly key: string; readonly weight: number }[];
  readonly intercept: number;
  /** Chance of the outcome, of every customer, also those without a known outcome. */
  readonly chances: Float64Array;
  /** Held-out area under the ROC curve: 0.5 is guessing, 1 is certain. */
  readonly area: number;
  /** Held-out chances against outcomes, in five bands. */
  readonly bands: readonly CalibrationBand[];
  readonly outcomes: { readonly yes: number; readonly no: number };
}

export interface LeadRefusal {
  readonly kind: 'refused';
  readonly yes: number;
  readonly no: number;
}

/** Customers are dealt to this many parts; each part is scored by a model that has not seen it. */
const parts = 5;
/** Ridge penalty: one standard deviation of every feature is expected to matter moderately. */
const penalty = 1;

/**
 * 智能评分: a ridge logistic model of an outcome, judged by five-fold cross-validation. Refuses below 50 outcomes of
 * either kind.
 *
 * @param outcomes by customer: 1 converted, 0 not, 255 unknown
 * @param keys by customer: what it is known by, whatever row it is in
 */
export function leadModel(
  features: readonly LeadFeature[],
  outcomes: Uint8Array,
  keys: readonly string[],
): LeadModel | LeadRefusal {
  const known = Int32Array.from(outcomes.keys()).filter((i) => (outcomes[i] as number) <= 1);
  const yes = known.reduce((sum, i) => sum + (outcomes[i] as number), 0);
  const no = known.length - yes;
  if (yes < fewestOutcomes || no < fewestOutcomes) return { kind: 'refused', yes, no };
  const columns = features.map(({ values }) => filled(values, known));
  const all = standardised(pointsOf(columns)).points;
  const { width } = all;
  const take = (entries: Int32Array) => {
    const values = new Float64Array(entries.length * width);
    entries.forEach((entry, i) => {
      values.set(all.values.subarray(entry * width, (entry + 1) * width), i * width);
    });
    return { count: entries.length, width, values };
  };
  const outcomesOf = (entries: Int32Array) => Uint8Array.from(entries, (entry) => outcomes[entry] as number);

  const partOf = dealt(known, outcomes, keys);
  const heldOut = new Float64Array(known.length);
  for (let part = 0; part < parts; part++) {
    const training = known.filter((_, i) => partOf[i] !== part);
    const places = Int32Array.from(known.keys()).filter((i) => partOf[i] === part);
    const model = fitLogistic(take(training), outcomesOf(training), penalty);
    const chances = chancesOf(model, take(places.map((i) => known[i] as number)));
    places.forEach((place, i) => (heldOut[place] = chances[i] as number));
  }
  const model = fitLogistic(take(known), outcomesOf(known), penalty);
  return {
    kind: 'fitted',
    weights: features
      .map(({ key }, c) => ({ key, weight: model.weights[c] as number }))
      .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)),
    intercept: model.intercept,
    chances: chancesOf(model, all),
    area: areaUnderCurve(heldOut, outcomesOf(known)),
    bands: calibration(heldOut, outcomesOf(known), 5),
    outcomes: { yes, no },
  };
}

/** Unknown values take the mean of the known ones, where they tell nothing. */
function filled(values: Float64Array, known: Int32Array): Float64Array {
  let sum = 0;
  let count = 0;
  for (const entry of known) {
    const value = values[entry] as number;
    if (Number.isNaN(value)) continue;
    sum += value;
    count++;
  }
  const mean = count === 0 ? 0 : sum / count;
  return values.map((value) => (Number.isNaN(value) ? mean : value));
}

/**
 * Deals customers to parts, each part with its share of either outcome. Who goes where hangs on their keys alone, so
 * that sorting a sheet does not change how good the model is said to be.
 */
function dealt(known: Int32Array, outcomes: Uint8Array, keys: readonly string[]): Uint8Array {
  const keyOf = (place: number) => keys[known[place] as number] ?? '';
  const shuffled = Array.from(known.keys(), (place) => ({ place, hash: hashText(keyOf(place)) })).sort(
    (a, b) => a.hash - b.hash || (keyOf(a.place) < keyOf(b.place) ? -1 : 1),
  );
  const partOf = new Uint8Array(known.length);
  const dealtOut = [0, 0];
  for (const { place } of shuffled) {
    const outcome = outcomes[known[place] as number] as number;
    const turn = dealtOut[outcome] ?? 0;
    partOf[place] = turn % parts;
    dealtOut[outcome] = turn + 1;
  }
  return partOf;
}
