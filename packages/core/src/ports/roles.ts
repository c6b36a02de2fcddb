/** Who may do what only organisers may. Asked anew each time: who they are may change while the app runs. */
export interface Roles {
  /** By what is known: for what somebody does by a door, which learnt who they are before it called. */
  isOrganiser(person: string): boolean;
  /** The organisers at this moment, whom the app asks and notifies; rejects while nobody can say. */
  organisers(): Promise<readonly string[]>;
}
