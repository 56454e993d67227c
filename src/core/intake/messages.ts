/** Codes of the sentences the intake room speaks, each with the parameters it fills in. */
export interface IntakeMessages {
  'intake.title': object;
}
