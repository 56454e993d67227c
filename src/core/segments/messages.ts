/** Codes of the sentences the segments room speaks, each with the parameters it fills in. */
export interface SegmentsMessages {
  'segments.title': object;
}
