/** Who may do what only organisers may. Asked anew each time: who they are may change while the app runs. */
export interface Roles {
  isOrganiser(person: string): boolean;
  /** The organisers at this moment, whom the app asks and notifies. */
  organisers(): Promise<readonly string[]>;
}
