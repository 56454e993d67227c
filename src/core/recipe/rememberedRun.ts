/** The latest run of a job: the options the next one takes over. */
export interface RememberedRun {
  readonly options: unknown;
  /** ISO date and time, local. */
  readonly at: string;
}
