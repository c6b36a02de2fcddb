import type { Code, Theme } from "./cast.ts";
import type { How } from "./courier.ts";
import type { Fault } from "./faults.ts";

export type Partstat = "ACCEPTED" | "TENTATIVE" | "DECLINED";

/** Numbers that choose among what there is when the step is done; -1 is the latest. */
type Index = number;

/**
 * Something that happens. A step is plain data and says all of what happens, so that a story can be told again without
 * some of its steps; one that cannot be done in the present state does nothing.
 */
export type Step =
  | { readonly do: "pass"; readonly minutes: number }
  /** So many minutes after the story began, if they have not passed yet: looks what is to come. */
  | { readonly do: "look-around"; readonly minute: number; readonly theme: Theme }
  | { readonly do: "until"; readonly day: number }
  | { readonly do: "rest" }
  | { readonly do: "off"; readonly minutes: number }
  /** The same, from shortly before the digest of a channel is due, or of the next one that has it within a day. */
  | { readonly do: "off-at-digest"; readonly minutes: number; readonly channel: string }
  | { readonly do: "kill"; readonly calls: number; readonly after: boolean }
  | { readonly do: "clock"; readonly minutes: number }
  | { readonly do: "slack"; readonly fault: Fault; readonly times: number; readonly method: string }
  | { readonly do: "leave-channel" | "enter-channel"; readonly channel: string }
  | { readonly do: "delete-card"; readonly channel: string; readonly event: Index }
  | {
      readonly do: "event";
      readonly event: EventKind;
      readonly days: number;
      /** By a file it is a draft where that does not say that it was announced. */
      readonly by: "file" | "draft-file" | "form";
    }
  | { readonly do: "replace"; readonly event: Index; readonly days: number }
  | {
      readonly do: "file";
      readonly event: Index;
      readonly what: FileChange;
      readonly days: number;
      readonly how?: How;
    }
  | {
      readonly do: "announce";
      readonly event: Index;
      readonly channel: string;
      readonly how?: How;
      /** Whether it leaves at once, in its time, or is stopped; at once where nothing is said. */
      readonly end?: "now" | "wait" | "stop";
    }
  | { readonly do: "withdraw"; readonly event: Index; readonly choice: number }
  | {
      readonly do: "change";
      readonly event: Index;
      readonly scarce: boolean;
      readonly act: Act;
      readonly days: number;
      readonly again: boolean;
    }
  | { readonly do: "places"; readonly event: Index; readonly capacity: number }
  | {
      readonly do: "behalf";
      readonly event: Index;
      readonly scarce: boolean;
      readonly code: Code;
      readonly answer: Partstat;
      readonly agree: boolean;
    }
  | {
      readonly do: "answer";
      readonly who: string;
      readonly event: Index;
      /** Whether it is one of few places. */
      readonly scarce: boolean;
      readonly answer: Partstat;
      readonly from: "card" | "message" | "old-message" | "home" | "command";
      readonly how?: How;
    }
  | { readonly do: "take-offer"; readonly who: string }
  /** Somebody answers from a card while the app deals with its jobs, and Slack is slow. */
  | {
      readonly do: "meanwhile";
      readonly who: string;
      readonly event: Index;
      readonly answer: Partstat;
    }
  | { readonly do: "erase"; readonly event: Index }
  | {
      readonly do: "details";
      readonly who: string;
      readonly event: Index;
      readonly people: number;
    }
  | {
      readonly do: "join";
      readonly who: string;
      readonly code: Code;
      readonly from: "home" | "settings";
    }
  | {
      readonly do: "person";
      readonly act: "confirm" | "focal-point" | "no-focal-point" | "remove" | "name";
      readonly who: string;
    }
  | { readonly do: "claim"; readonly who: string; readonly accept: boolean }
  | { readonly do: "select"; readonly event: Index; readonly selected: boolean }
  | {
      readonly do: "reminders";
      readonly who: string;
      readonly want: boolean;
      readonly from: "settings" | "message";
    }
  | { readonly do: "deadline"; readonly event: Index; readonly days: number }
  | { readonly do: "open-form"; readonly event: Index }
  /** Sends the form that is open; in another language than it was opened, where its organiser chooses that first. */
  | { readonly do: "send-form"; readonly inEnglish: boolean }
  | { readonly do: "feed"; readonly who: string; readonly all: boolean }
  | { readonly do: "look"; readonly who: string; readonly event: Index }
  | { readonly do: "chase"; readonly event: Index }
  | {
      readonly do: "subscribe";
      readonly channel: string;
      readonly day: number;
      readonly hour: number;
      readonly theme?: Theme;
    }
  /** An organiser sends the list of contacts, on which some of them are not. */
  | { readonly do: "list"; readonly without: readonly number[] }
  | { readonly do: "invite"; readonly event: Index }
  | {
      readonly do: "link";
      readonly link: Index;
      readonly answer: Partstat;
      readonly from: "event" | "delegation";
      /** Whether a person is named with it. */
      readonly isNamed: boolean;
      readonly isTwice: boolean;
    }
  | { readonly do: "undo"; readonly who: string; readonly from: "message" | "page" }
  /** Some program opens all links and sends the forms of their pages as they stand. */
  | { readonly do: "scan" }
  | { readonly do: "replay"; readonly form: Index }
  | { readonly do: "stranger"; readonly link: Index }
  | { readonly do: "unsubscribe"; readonly channel: string }
  | { readonly do: "language"; readonly channel: string };

export const eventKinds = ["timed", "few-places", "praia", "month", "interest"] as const;
export type EventKind = (typeof eventKinds)[number];
export type Act =
  | "reschedule"
  | "postpone"
  | "relocate"
  | "move-online"
  | "cancel"
  | "reinstate"
  | "confirm"
  | "hold";
type FileChange = "move" | "cancel" | "more-places";
