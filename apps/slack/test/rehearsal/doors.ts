import type { Database } from "@rabat-process/store/database";
import type { WorldClock } from "./clock.ts";
import type { Courier, How } from "./courier.ts";
import type { FakeSlack, Posted } from "./fake-slack.ts";
import type { Invitation } from "./invitations.ts";
import type { Delivered, Page } from "./process.ts";
import type { Button, Shown } from "./surface.ts";

/** Where somebody presses. */
export type Place =
  | { readonly home: true }
  | { readonly form: true }
  | { readonly message: Posted }
  | { readonly reply: Shown };

/** The app as people have it: they act through its doors, see what it shows, and time passes. */
export interface Driver {
  /** Where the app remembers. */
  readonly database: Database;
  readonly slack: FakeSlack;
  readonly clock: WorldClock;
  readonly courier: Courier;
  /** When the story began, in milliseconds since 1970. */
  readonly startedAt: number;
  /** Types a command in a channel. */
  command(user: string, words: string, channel: string, how?: How): Promise<Delivered | undefined>;
  /** Presses a button, or chooses an option of a menu. */
  press(user: string, button: Button, place: Place, press?: Press): Promise<Delivered | undefined>;
  /** Fills in the form that is open and sends it; what comes in its place is open then. */
  submit(
    user: string,
    filled: Readonly<Record<string, string>>,
    how?: How,
  ): Promise<Delivered | undefined>;
  /** Chooses something on which the rest of an open form depends. */
  choose(user: string, block: string, value: string): Promise<void>;
  openHome(user: string): Promise<void>;
  /** Sends a file to the app. */
  sendFile(
    user: string,
    text: string,
    sent?: { how?: How | undefined; name?: string },
  ): Promise<void>;
  /** What stands at an address of the site. */
  read(path: string): Promise<Page>;
  /** Sends a form to an address of the site; its status is 0 where nobody answers. */
  post(path: string, fields: Readonly<Record<string, string>>): Promise<Page>;
  /** The links that stand in a file of the app, by mailbox; none where it is another file. */
  invitations(file: Uint8Array): Promise<readonly Invitation[]>;
  /** All that the app remembers, so that it can be seen whether anything was changed; but for these tables. */
  memory(except?: readonly string[]): Promise<string>;
  /** Lets time pass, in which the app does what becomes due. */
  pass(minutes: number): Promise<void>;
  /** Has the app do what is due while something else happens, with a Slack that is slow. */
  workMeanwhile(act: () => Promise<void>): Promise<void>;
  /** Erases somebody by their full name, as an administrator does beside the app; false where that has to wait. */
  erase(name: string): Promise<boolean>;
  /** Has the app end within one of its next calls to its store or to Slack. */
  killAt(calls: number, after: boolean): void;
  /** Takes the app away until `start`. */
  stop(): void;
  start(): Promise<void>;
  /** Brings the app back where it was killed, as a service manager does. */
  revive(): Promise<void>;
  isUp(): boolean;
}

interface Press {
  /** What was chosen, in a menu. */
  readonly option?: string;
  readonly how?: How | undefined;
}
