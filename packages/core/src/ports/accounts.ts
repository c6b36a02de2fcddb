/** A person's way through a door: a user of Slack, a mailbox. A person may have several. */
export interface Account {
  /** The name of the door: `slack`. */
  readonly door: string;
  /** What the door calls the person: `U024BE7LH`. */
  readonly id: string;
  /** Where at the door they were seen first, if it has several places: a workspace of Slack. It is no part of the name. */
  readonly workspace?: string;
  /** Whose account it is, by an id of ours. */
  readonly person: string;
}

export interface AccountStore {
  account(door: string, id: string): Promise<Account | undefined>;
  /**
   * Remembers an account. One that is known stays the account of its person, and of two who come at once one is first:
   * what stands then is returned. A workspace is remembered where none was.
   */
  saveAccount(account: Account): Promise<Account>;
  /** The accounts of a person, by door and name. */
  accountsOf(person: string): Promise<readonly Account[]>;
  /** All accounts at a door, in no order. */
  accountsAt(door: string): Promise<readonly Account[]>;
}
