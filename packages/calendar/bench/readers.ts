import { lintICalendar, parseICalendar } from "../src/index.ts";

/** A way to read a file: loads its library before the clock starts, and gives what it does while it runs. */
export type PrepareReader = () => Promise<(file: Uint8Array) => unknown>;

const decoder = new TextDecoder();

/** Each gets bytes, as they come from a disk or a server; those who want a text decode it. The last is what all are compared with. */
export const readers: Readonly<Record<string, PrepareReader>> = {
  "`parseICalendar`, with the place of everything": () =>
    Promise.resolve((file) => parseICalendar(file)),
  "`lintICalendar`": () => Promise.resolve((file) => lintICalendar(file)),
  "ts-ics 2, with typed values": async () => {
    const { convertIcsCalendar } = await import("ts-ics");
    return (file) => convertIcsCalendar(undefined, decoder.decode(file));
  },
  "node-ical 0.27, with typed values": async () => {
    const { sync } = await import("node-ical");
    return (file) => sync.parseICS(decoder.decode(file));
  },
  "ical.js 2, to jCal": async () => {
    const { default: ICAL } = await import("ical.js");
    return (file) => ICAL.parse(decoder.decode(file)) as unknown;
  },
};
