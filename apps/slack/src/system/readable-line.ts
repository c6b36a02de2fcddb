import { z } from "zod";

const Line = z.looseObject({
  time: z.string(),
  level: z.string(),
  msg: z.string(),
  error: z.object({ message: z.string(), stack: z.array(z.string()).default([]) }).optional(),
});

/** A line of the log as a person reads it: the time of day in UTC, how grave it is, what happened, to what. */
export function readable(line: string): string {
  const { time, level, msg, error, pid: _, hostname: __, ...names } = Line.parse(JSON.parse(line));
  const about = Object.entries(names).map(([name, value]) => ` ${name}=${String(value)}`);
  const trace =
    error === undefined
      ? []
      : [`  ${error.message}`, ...error.stack.map((place) => `    ${place}`)];
  return [`${time.slice(11, 19)} ${level.padEnd(5)} ${msg}${about.join("")}`, ...trace, ""].join(
    "\n",
  );
}
