/** Codes of the sentences the profiles room speaks, each with the parameters it fills in. */
export interface ProfilesMessages {
  'profiles.title': object;
}
