import type { DelegationCode } from "@rabat-process/events";
import { isDelegationCode } from "@rabat-process/events";

/** What a message said of places, before anybody pressed. */
const places = ["free", "full", "offered"] as const;

/**
 * What the message of a button showed, as the button's value says it: a button does what its message said, or says that
 * things have changed.
 */
export interface Shown {
  readonly uid: string;
  /** `sequence` of the event: it grows exactly when date, place or status change. Absent in messages of old versions. */
  readonly sequence?: number | undefined;
  /** The delegation of which the message spoke; absent where it spoke to everybody. */
  readonly delegation?: DelegationCode | undefined;
  /** Whether places were free, none was, or one was offered to the delegation; absent where nothing was said of them. */
  readonly places?: (typeof places)[number] | undefined;
}

/** The value of a button: `workshop-2027@rabat-process 3 SN offered`. What is not known is left out. */
export function writeShown(
  { uid, sequence }: { readonly uid: string; readonly sequence?: number | undefined },
  { delegation, places: said }: Pick<Shown, "delegation" | "places"> = {},
): string {
  return [uid, sequence, delegation, said].filter((part) => part !== undefined).join(" ");
}

/** What a value says; of messages of old versions it is the UID alone. */
export function readShown(value: string): Shown {
  const [uid = "", ...parts] = value.split(" ");
  const sequence = parts.find((part) => /^\d+$/.test(part));
  return {
    uid,
    sequence: sequence === undefined ? undefined : Number(sequence),
    delegation: parts.find(isDelegationCode),
    places: places.find((word) => parts.includes(word)),
  };
}

/** The value of a button that goes on with a command for one event: the version that was shown, and the command. */
export function writeCommand({ sequence }: { readonly sequence: number }, command: string): string {
  return `${sequence} ${command}`;
}

/** The command of such a button, and the version that was shown; without one in messages of old versions. */
export function readCommand(value: string): { readonly text: string; readonly sequence?: number } {
  const [, sequence, text = value] = /^(\d+) (.*)$/s.exec(value) ?? [];
  return sequence === undefined ? { text } : { text, sequence: Number(sequence) };
}
