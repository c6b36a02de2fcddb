import { readFileSync } from "node:fs";

/** What sabre/vobject, by which Nextcloud and others invite, said of {@link messages} when it was asked. */
export interface SabreRecord {
  readonly version: string;
  readonly told: readonly {
    readonly name: string;
    /** The message, as it was then. */
    readonly text: string;
    readonly faults: readonly string[];
    /** The attendee's copy afterwards; the instant in Unix seconds. */
    readonly status: string;
    readonly sequence: number;
    readonly start: number;
    /** What the attendee answered, where they did. */
    readonly reply: string | null;
  }[];
}

export const sabre = JSON.parse(
  readFileSync(new URL("sabre.json", import.meta.url), "utf8"),
) as SabreRecord;
